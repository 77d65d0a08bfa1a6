import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { TurnField } from './turn-field.tsx'

type Props = { readonly legend?: string }

/** The day and the hour of what is planned: a publication, unless the legend says another thing. */
export function MomentFields({ legend = 'Dzień publikacji' }: Props) {
  return (
    <>
      <PartialDateField name="day" legend={legend} hint="Dzień, miesiąc i rok." />
      <TextField name="hour" label="Godzina" hint="Na przykład 9.00, czasu polskiego." width="short" />
      <TurnField />
    </>
  )
}
