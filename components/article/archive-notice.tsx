import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ArchiveView } from './article-view.ts'
import { unknownLabel } from './labels.ts'

/** First thing said about an archived page. What is not known about its archiving is said to be unknown. */
export function ArchiveNotice({ archivedOn, reason, successor }: ArchiveView) {
  return (
    <section className="band" aria-label="Archiwum">
      <Icon name="archive" />
      <div>
        <p>
          <strong>{typeset('Strona znajduje się w archiwum.')}</strong>
        </p>
        <p>
          {archivedOn === null ? (
            typeset('Data przeniesienia do archiwum: brak danych.')
          ) : (
            <>
              {typeset('Przeniesiono do archiwum ')}
              <PolishDate date={archivedOn} form="in" />
            </>
          )}{' '}
          {typeset(`${asSentence(`Powód: ${reason ?? unknownLabel}`)} Treść nie jest aktualizowana.`)}
        </p>
        {successor !== null && (
          <p>
            Aktualne informacje: <a href={successor.href}>{typeset(successor.title)}</a>.
          </p>
        )}
      </div>
    </section>
  )
}
