import type { Staff } from '#app/_server/staff.ts'
import { factorsInWords } from '#components/account/labels.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { typeset } from '#domain/text/typography.ts'
import { readFactorsForStaff } from '#services/factor/factor-queries.ts'
import { resetFactorsAction } from './factors-actions.ts'

/** What somebody signs in with beside the password, and lifting it when it is lost. */
export function FactorsSection({ staff, accountId }: { readonly staff: Staff; readonly accountId: number }) {
  const factors = readFactorsForStaff(staff.context, accountId)
  const hasAny = factors.totpSince !== null || factors.passkeys.length > 0
  return (
    <section className="panel-section">
      <h2>Drugi składnik logowania</h2>
      <p>{typeset(factorsInWords(factors))}</p>
      {hasAny && (
        <StaffForm
          action={resetFactorsAction}
          values={{ accountId }}
          submit="Zdejmij drugi składnik"
          tone="plain"
          asksAgain
        >
          <HiddenValue name="accountId" />
          <p>
            {typeset(
              'Dla osoby, która straciła telefon, klucz i kody zapasowe. Najpierw upewnij się, że to ona prosi. Jej sesje się zakończą, a zaloguje się samym hasłem. Jeżeli drugi składnik ją obowiązuje, od razu doda nowy.',
            )}
          </p>
        </StaffForm>
      )}
    </section>
  )
}
