import type { Staff } from '#app/_server/staff.ts'
import { factorsInWords } from '#components/account/labels.ts'
import { typeset } from '#domain/text/typography.ts'
import { readOwnFactors } from '#services/factor/factor-queries.ts'

/** What is asked at sign-in beside the password. */
export function FactorsSection({ staff: { context } }: { readonly staff: Staff }) {
  const factors = readOwnFactors(context)
  const hasNone = factors.totpSince === null && factors.passkeys.length === 0
  return (
    <section className="panel-section">
      <h2>Drugi składnik logowania</h2>
      <p>{typeset(factorsInWords(factors))}</p>
      <p>
        <a className="button" href="/panel/moje-konto/drugi-skladnik">
          {hasNone ? 'Dodaj drugi składnik' : 'Zmień drugi składnik'}
        </a>
      </p>
    </section>
  )
}
