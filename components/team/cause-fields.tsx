import { RadioGroup } from '#components/form/choice-group.tsx'
import { type Choice, SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { newLegalActChoice } from './new-legal-act.ts'
import { NewLegalActFields } from './new-legal-act-fields.tsx'

/** Why the register says it: a legal act, or a publication we learned it from. */
export function CauseFields({ legalActs }: { readonly legalActs: readonly Choice[] }) {
  return (
    <>
      <RadioGroup
        name="cause.kind"
        legend="Przyczyna"
        choices={[
          { value: 'act', label: 'akt prawny', hint: 'Wybierz go niżej.' },
          { value: 'publication', label: 'publikacja', hint: 'Aktu nie znamy, ale zmianę ogłoszono. Opisz ją niżej.' },
        ]}
      />
      <SelectField
        name="cause.legalActId"
        label="Akt, który to zmienił"
        hint="Gdy przyczyną jest akt prawny. Nie ma go na liście? Opisz go niżej."
        choices={[newLegalActChoice, ...legalActs]}
        empty="Wybierz akt"
      />
      <TextArea
        name="cause.reason"
        label="Jaka publikacja"
        rows={2}
        hint="Gdy przyczyną jest publikacja: tytuł i data, na przykład: komunikat na stronie urzędu z 3 października 2017 r."
      />
      <NewLegalActFields legalActs={legalActs} />
    </>
  )
}

/** Names of institutions for fields that suggest them. */
export function InstitutionList({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
