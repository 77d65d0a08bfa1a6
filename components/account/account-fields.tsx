import { CheckboxGroup } from '#components/form/choice-group.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { rights } from '#domain/account/rights.ts'
import { rightHints, rightLabels } from './labels.ts'

const rightChoices = rights.map((right) => ({ value: right, label: rightLabels[right], hint: rightHints[right] }))

/** Fields of an account, in its creation and its change. */
export function AccountFields() {
  return (
    <>
      <TextField name="name" label="Imię i nazwisko" hint="Widoczne tylko w panelu." autoComplete="off" />
      <TextField
        name="email"
        label="Adres e-mail"
        hint="Służy do logowania. Na ten adres portal pisze, gdy ma włączoną pocztę."
        type="email"
        autoComplete="off"
      />
      <TextField
        name="unit"
        label="Komórka organizacyjna"
        hint="Widoczna dla czytelników w metryczce artykułu."
        isOptional
      />
      <TextField name="position" label="Stanowisko" hint="Widoczne dla czytelników w metryczce artykułu." isOptional />
      <CheckboxGroup
        name="rights"
        legend="Uprawnienia"
        hint="Jedna osoba może mieć kilka. Konto bez uprawnień może się zalogować, ale niczego nie zmieni."
        choices={rightChoices}
      />
    </>
  )
}
