import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { institutionKindChoices } from './labels.ts'

/** What is asked of one institution. `at` is before the names of its fields. */
export function InstitutionFields({ at = '' }: { readonly at?: string }) {
  return (
    <>
      <TextField
        name={`${at}name`}
        label="Nazwa"
        hint="Pełna nazwa instytucji albo urzędu, na przykład: Komenda Wojewódzka Policji w Łodzi. Bez nazwisk."
      />
      <SelectField name={`${at}kind`} label="Rodzaj" choices={institutionKindChoices} empty="Wybierz rodzaj" />
      <CheckboxField
        name={`${at}despiteSimilar`}
        label="To inna instytucja niż podobna"
        hint="Zaznacz tylko wtedy, gdy formularz pokaże podobną nazwę, a to nie ta sama instytucja."
      />
    </>
  )
}
