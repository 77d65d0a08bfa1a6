import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { TeamSource } from './team-view.ts'

/** Where the register learned its facts. The numbers are those beside the facts. */
export function TeamSources({ sources }: { sources: readonly TeamSource[] }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="zrodla">
      <h2 id="zrodla" className="section-title">
        Źródła
      </h2>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.number} id={`zrodlo-${source.number}`} value={source.number}>
            <span className="source-number">{source.number}.</span>
            <div>
              {source.href === null ? (
                typeset(source.title)
              ) : (
                <a href={source.href} rel="noopener noreferrer">
                  {typeset(source.title)}
                </a>
              )}
              <p className="quiet">
                {source.publishedOn === null ? typeset('strona bez daty') : <PolishDate date={source.publishedOn} />}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
