import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { TurnField } from './turn-field.tsx'

/** The day and the hour of a planned publication. */
export function MomentFields() {
  return (
    <>
      <PartialDateField name="day" legend="Dzień publikacji" hint="Dzień, miesiąc i rok." />
      <TextField name="hour" label="Godzina" hint="Na przykład 9.00, czasu polskiego." width="short" />
      <TurnField />
    </>
  )
}
