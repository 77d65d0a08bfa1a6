import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { References } from './references.tsx'
import type { HistoryEntry } from './team-view.ts'

/** What changed in the team and which act changed it, in the order given. */
export function TeamHistory({ history }: { history: readonly HistoryEntry[] }) {
  if (history.length === 0) return null
  return (
    <section aria-labelledby="historia">
      <h2 id="historia" className="section-title">
        Historia
      </h2>
      <ol className="dated-list">
        {history.map((entry) => (
          <li key={`${entry.date?.edtf ?? ''} ${entry.text}`}>
            <span className="dated-list-date">
              {entry.date === null ? <span className="unknown">brak daty</span> : <PolishDate date={entry.date} />}
            </span>
            <div>
              <p>
                {typeset(entry.text)} <References numbers={entry.references} />
              </p>
              {entry.details.map((detail) => (
                <p key={detail}>{typeset(detail)}</p>
              ))}
              {entry.cause !== null && (
                <p className="quiet">
                  {entry.cause.href === null ? (
                    typeset(entry.cause.title)
                  ) : (
                    <a href={entry.cause.href}>{typeset(entry.cause.title)}</a>
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
