import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { type Choice, SelectField } from '#components/form/select-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { actKindChoices } from './labels.ts'

/** What is asked of a legal act. `others`: acts that it may amend. */
export function ActFields({ others }: { readonly others: readonly Choice[] }) {
  return (
    <>
      <SelectField name="kind" label="Rodzaj aktu" choices={actKindChoices} empty="Wybierz rodzaj" />
      <TextField
        name="number"
        label="Numer"
        isOptional
        width="medium"
        hint="Tak jak w źródle, na przykład: 47/2015. Zostaw puste, jeśli źródło go nie podaje."
      />
      <TextField name="issuer" label="Kto wydał" hint="Na przykład: Wojewoda Podlaski." />
      <TextField name="title" label="Tytuł" hint="Tak jak w źródle, bez rodzaju i numeru." />
      <PartialDateField name="signed" legend="Data podpisania" isOptional />
      <TextField
        name="promulgation"
        label="Miejsce ogłoszenia"
        isOptional
        hint="Na przykład: Dz. Urz. Woj. Podlaskiego z 2015 r. poz. 812."
      />
      <TextField name="url" label="Adres tekstu" isOptional type="url" inputMode="url" />
      <SelectField name="amendsId" label="Zmienia akt" isOptional choices={others} empty="nie zmienia żadnego" />
    </>
  )
}
