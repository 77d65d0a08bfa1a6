import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { CauseFields } from './cause-fields.tsx'
import { ChangingFacts, EstablishedFields, MemberRows, SourceRows } from './team-fields.tsx'

/** Everything that a team begins with: a new one, or one appointed again. */
export function WholeStateFields() {
  return (
    <>
      <PartialDateField
        name="validFrom"
        legend="Od kiedy tak jest"
        hint="Zwykle dzień powołania. Dzień, miesiąc i rok; wystarczy rok."
      />
      <ChangingFacts at="state." />
      <EstablishedFields at="state." />
      <MemberRows at="state." />
      <SourceRows at="state." />
      <CauseFields />
    </>
  )
}
