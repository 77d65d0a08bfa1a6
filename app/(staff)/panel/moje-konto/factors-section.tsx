import type { Staff } from '#app/_server/staff.ts'
import { factorsInWords } from '#components/account/labels.ts'
import { typeset } from '#domain/text/typography.ts'
import { readOwnFactors } from '#services/factor/factor-queries.ts'

/** What is asked at sign-in beside the password. */
export function FactorsSection({ staff: { context } }: { readonly staff: Staff }) {
  return (
    <section className="panel-section">
      <h2>Drugi składnik logowania</h2>
      <p>{typeset(factorsInWords(readOwnFactors(context)))}</p>
      <p>
        <a className="button" href="/panel/moje-konto/drugi-skladnik">
          Zmień drugi składnik
        </a>
      </p>
    </section>
  )
}
