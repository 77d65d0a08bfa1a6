import { PartialDateField } from '#components/form/partial-date-field.tsx'
import type { Choice } from '#components/form/select-field.tsx'
import { CauseFields, InstitutionList } from './cause-fields.tsx'
import { ChangingFacts, EstablishedFields, MemberRows, SourceRows } from './team-fields.tsx'

type Props = { readonly legalActs: readonly Choice[]; readonly institutions: readonly string[] }

/** Everything that a team begins with: a new one, or one appointed again. */
export function WholeStateFields({ legalActs, institutions }: Props) {
  return (
    <>
      <InstitutionList id="instytucje" names={institutions} />
      <PartialDateField
        name="validFrom"
        legend="Od kiedy tak jest"
        hint="Zwykle dzień powołania. Dzień, miesiąc i rok; wystarczy rok."
      />
      <ChangingFacts at="state." legalActs={legalActs} />
      <EstablishedFields at="state." />
      <MemberRows at="state." listId="instytucje" />
      <SourceRows at="state." />
      <CauseFields legalActs={legalActs} />
    </>
  )
}
