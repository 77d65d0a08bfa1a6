import { ChooserField } from '#components/form/chooser-field.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { legalActKindChoices } from './labels.ts'

type Props = {
  /** The act itself, which does not amend itself; null = it is not there yet. */
  readonly butFor?: number | null
  /** What is before the names of the fields, in a form that asks for more than a legal act. */
  readonly at?: string
}

/** What is asked of a legal act. */
export function LegalActFields({ butFor = null, at = '' }: Props) {
  return (
    <>
      <SelectField name={`${at}kind`} label="Rodzaj aktu" choices={legalActKindChoices} empty="Wybierz rodzaj" />
      <TextField
        name={`${at}number`}
        label="Numer"
        isOptional
        width="medium"
        hint="Tak jak w źródle, na przykład: 47/2015. Zostaw puste, jeśli źródło go nie podaje."
      />
      <TextField name={`${at}issuer`} label="Kto wydał" hint="Na przykład: Wojewoda Podlaski." />
      <TextField name={`${at}title`} label="Tytuł" hint="Tak jak w źródle, bez rodzaju i numeru." />
      <PartialDateField name={`${at}signed`} legend="Data podpisania" isOptional />
      <TextField
        name={`${at}promulgation`}
        label="Miejsce ogłoszenia"
        isOptional
        hint="Na przykład: Dz. Urz. Woj. Podlaskiego z 2015 r. poz. 812."
      />
      <TextField name={`${at}url`} label="Adres tekstu" isOptional type="url" inputMode="url" />
      <ChooserField
        name={`${at}amendsId`}
        label="Zmienia akt"
        chooser="legal-act"
        butFor={butFor}
        empty="nie zmienia żadnego"
        hint="Wpisz numer, tytuł albo kto wydał, i wybierz akt z listy."
      />
    </>
  )
}
