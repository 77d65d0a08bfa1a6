import { SelectField } from '#components/form/select-field.tsx'
import { compulsoryFactorChoices } from '#domain/account/compulsory-factor.ts'
import { compulsoryFactorLabels } from './labels.ts'

/** Whom a password alone does not let in. */
export function CompulsoryFactorField() {
  return (
    <SelectField
      name="compulsory-factor"
      label="Kogo obowiązuje drugi składnik logowania"
      hint="Kto go nie ma, doda go przy następnym kliknięciu albo logowaniu i dopiero potem wejdzie do panelu. Nikt nie traci przez to dostępu. Wersji pokazowej wybór „gdy portal działa pod https” nie obejmuje."
      choices={compulsoryFactorChoices.map((choice) => ({ value: choice, label: compulsoryFactorLabels[choice] }))}
    />
  )
}
