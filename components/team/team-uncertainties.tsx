import { Icon } from '#components/ui/icon.tsx'
import { typeset } from '#domain/text/typography.ts'
import { References } from './references.tsx'
import type { UncertaintyView } from './team-view.ts'

/** Where sources contradict each other or nobody confirmed a fact: said openly, in the register's own words. */
export function TeamUncertainties({ uncertainties }: { uncertainties: readonly UncertaintyView[] }) {
  if (uncertainties.length === 0) return null
  return (
    <section aria-labelledby="niepewne">
      <h2 id="niepewne" className="section-title">
        Czego nie jesteśmy pewni
      </h2>
      <ul className="uncertainty-list">
        {uncertainties.map((uncertainty) => (
          <li key={uncertainty.text}>
            <Icon name="question" />
            <p>
              {typeset(uncertainty.text)} <References numbers={uncertainty.references} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
