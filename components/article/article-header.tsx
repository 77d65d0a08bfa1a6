import { AddedDate, PolishInstant } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import type { LastChangeView } from './article-view.ts'

type Props = {
  readonly title: string
  readonly added: PartialDate
  readonly lastChange: LastChangeView | null
  readonly summary: string | null
}

/** Title, dates, what changed, summary: in this order on every width. */
export function ArticleHeader({ title, added, lastChange, summary }: Props) {
  return (
    <header className="article-header">
      <h1>{typeset(title)}</h1>
      <p className="dateline">
        <span>
          <AddedDate date={added} />
        </span>
        {lastChange !== null && (
          <span>
            Ostatnia zmiana: <PolishInstant at={lastChange.at} />
          </span>
        )}
      </p>
      {lastChange?.note != null && (
        <p className="change-note">
          <strong>Co zmieniono:</strong> {typeset(lastChange.note)}
        </p>
      )}
      {summary !== null && <p className="article-summary">{typeset(summary)}</p>}
    </header>
  )
}
