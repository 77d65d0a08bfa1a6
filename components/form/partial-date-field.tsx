'use client'
import type { ReactNode } from 'react'
import { describedBy, FieldErrors, RowOfGroup, SavedElsewhere } from './field-frame.tsx'
import { fieldId, useField } from './form-scope.tsx'

type Props = {
  readonly name: string
  readonly legend: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
}

const PARTS = [
  { part: 'day', label: 'Dzień', width: 'control-day' },
  { part: 'month', label: 'Miesiąc', width: 'control-day' },
  { part: 'year', label: 'Rok', width: 'control-year' },
] as const

/**
 * A date as exactly as it is known: day, month and year, of which the year is enough. Three plain fields, as dates one
 * knows by heart are typed best (GOV.UK date input). Begins with the three values of `dateFields`; the form reader puts
 * them together (app/_server/form-reader.ts).
 */
export function PartialDateField({
  name,
  legend,
  hint = 'Dzień, miesiąc i rok; wystarczy rok.',
  isOptional = false,
}: Props) {
  const { errors } = useField(name)
  const id = fieldId(name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={errors.length > 0 ? 'field field-refused' : 'field'}
      aria-describedby={describedBy(id, { hint, errors })}
    >
      <legend>
        {legend}
        {isOptional && <span className="field-optional"> (nieobowiązkowe)</span>}
        <RowOfGroup />
      </legend>
      <p id={`${id}-podpowiedz`} className="field-hint">
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      <div className="date-parts">
        {PARTS.map(({ part, label, width }) => (
          <DatePart key={part} name={`${name}-${part}`} label={label} width={width} isWrong={errors.length > 0} />
        ))}
      </div>
    </fieldset>
  )
}

type PartProps = { readonly name: string; readonly label: string; readonly width: string; readonly isWrong: boolean }

function DatePart({ name, label, width, isWrong }: PartProps) {
  const { id, value, savedElsewhere } = useField(name)
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className={`control ${width}`}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={isWrong || undefined}
      />
      <SavedElsewhere value={savedElsewhere} />
    </div>
  )
}
