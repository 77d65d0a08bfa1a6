'use client'
import { describedBy, FieldErrors } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { type DateParts, fromDateParts, toDateParts } from './date-parts.ts'
import { useProblems } from './writer-field.tsx'

type Props = {
  readonly name: string
  readonly legend: string
  /** EDTF, or what was typed of it so far; null = none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly onBlur: () => void
}

const parts = [
  { part: 'day', label: 'Dzień', width: 'control-day' },
  { part: 'month', label: 'Miesiąc', width: 'control-day' },
  { part: 'year', label: 'Rok', width: 'control-year' },
] as const satisfies readonly { part: keyof DateParts; label: string; width: string }[]

/** A date as exactly as it is known; the year is enough. An interval, which only old pages have, can only be taken away. */
export function DateInput({ name, legend, value, onChange, onBlur }: Props) {
  const errors = useProblems(name)
  const id = fieldId(name)
  const hint = 'Dzień, miesiąc i rok; wystarczy rok.'
  const typed = toDateParts(value)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={errors.length > 0 ? 'field field-refused' : 'field'}
      aria-describedby={describedBy(id, { hint, errors })}
    >
      <legend>
        {legend}
        <span className="field-optional"> (nieobowiązkowe)</span>
      </legend>
      <p id={`${id}-podpowiedz`} className="field-hint">
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      {typed === null ? (
        <p>
          {intervalWords(value)}{' '}
          <button type="button" className="link-button" onClick={() => onChange(null)}>
            Wpisz inną datę
          </button>
        </p>
      ) : (
        <div className="date-parts">
          {parts.map(({ part, label, width }) => (
            <div key={part}>
              <label htmlFor={`${id}-${part}`}>{label}</label>
              <input
                id={`${id}-${part}`}
                className={`control ${width}`}
                inputMode="numeric"
                autoComplete="off"
                value={typed[part]}
                aria-invalid={errors.length > 0 || undefined}
                onChange={(event) => onChange(fromDateParts({ ...typed, [part]: event.target.value }))}
                onBlur={onBlur}
              />
            </div>
          ))}
        </div>
      )}
    </fieldset>
  )
}

function intervalWords(edtf: string | null): string {
  const date = edtf === null ? null : parsePartialDate(edtf)
  return date === null ? '' : formatPartialDate(date, 'table')
}
