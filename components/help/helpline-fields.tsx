import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** What is asked of a helpline: as its source states it, never as somebody remembers it. */
export function HelplineFields() {
  return (
    <>
      <TextField name="name" label="Nazwa" />
      <TextField
        name="phone"
        label="Telefon"
        type="tel"
        inputMode="tel"
        width="medium"
        hint="Cyfry i odstępy, numer może zaczynać się od +, na przykład: +48 22 628 01 20."
      />
      <TextField name="email" label="E-mail" type="email" inputMode="email" isOptional />
      <TextField name="purpose" label="W jakiej sprawie" hint="Jednym zdaniem: kto i z czym może zadzwonić." />
      <TextField
        name="hours"
        label="Godziny"
        isOptional
        hint="Tak, jak podaje źródło. Zostaw puste, jeśli źródło tego nie podaje."
      />
      <TextField name="languages" label="Języki" isOptional />
      <TextField name="cost" label="Koszt" isOptional />
      <TextField name="sourceName" label="Nazwa źródła" />
      <TextField name="sourceUrl" label="Adres źródła" type="url" inputMode="url" />
      <PartialDateField name="stated" legend="Stan na" hint="Dzień, na który źródło podaje dane; wystarczy rok." />
    </>
  )
}
