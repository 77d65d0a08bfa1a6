import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ArticleLink } from './article-view.ts'

type Props = {
  readonly withdrawnOn: PartialDate | null
  readonly reason: string | null
  readonly successor: ArticleLink | null
}

/** What remains of a withdrawn page: when, why, and where to go instead. Unknown is said, never left out. */
export function WithdrawnNotice({ withdrawnOn, reason, successor }: Props) {
  return (
    <div className="band band-refusal withdrawn-notice">
      <Icon name="withdrawn" />
      <div>
        <p>
          {withdrawnOn === null ? (
            'Data wycofania: brak danych.'
          ) : (
            <>
              Wycofano <PolishDate date={withdrawnOn} form="in" />
            </>
          )}
        </p>
        <p>{typeset(asSentence(`Powód: ${reason ?? 'brak danych'}`))}</p>
        {successor !== null && (
          <p>
            Aktualne informacje: <a href={successor.href}>{typeset(successor.title)}</a>
          </p>
        )}
      </div>
    </div>
  )
}
