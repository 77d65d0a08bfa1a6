import { PolishInstant } from '#components/ui/polish-date.tsx'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import type { CorrectionView } from './team-view.ts'

/** What the register said of the team before, and why that changed. Nothing when it was never wrong. */
export function TeamCorrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="sprostowania">
      <h2 id="sprostowania" className="section-title">
        {typeset('Co sprostowaliśmy')}
      </h2>
      <ol className="dated-list">
        {corrections.map(({ recordedAt, reason, details }) => (
          <li key={`${recordedAt} ${reason}`}>
            <span className="dated-list-date">
              <PolishInstant at={recordedAt} />
            </span>
            <div>
              <p>{typeset(asSentence(reason))}</p>
              {details.map((detail) => (
                <p key={detail} className="quiet">
                  {typeset(detail)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
