'use client'
import type { ReactNode } from 'react'
import { describedBy, FieldErrors, RowOfGroup, SavedElsewhere } from './field-frame.tsx'
import { useField } from './form-scope.tsx'
import type { Choice } from './select-field.tsx'

type Props = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly hint?: ReactNode
}

/** One of a few, all of them seen. */
export function RadioGroup(props: Props) {
  return <ChoiceGroup {...props} type="radio" />
}

/** Any of a few. */
export function CheckboxGroup(props: Props) {
  return <ChoiceGroup {...props} type="checkbox" />
}

function ChoiceGroup({ name, legend, choices, hint, type }: Props & { readonly type: 'radio' | 'checkbox' }) {
  const { id, values, errors, savedElsewhere } = useField(name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={errors.length > 0 ? 'field field-refused' : 'field'}
      aria-describedby={describedBy(id, { hint, errors })}
    >
      <legend>
        {legend}
        <RowOfGroup />
      </legend>
      {hint && (
        <p id={`${id}-podpowiedz`} className="field-hint">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input type={type} name={name} value={choice.value} defaultChecked={values.includes(choice.value)} />
          <span>
            {choice.label}
            {choice.hint && <span className="choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
      <SavedElsewhere value={savedElsewhere === null ? null : labelsOf(savedElsewhere.split(', '), choices)} />
    </fieldset>
  )
}

function labelsOf(values: readonly string[], choices: readonly Choice[]): string {
  return values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value).join(', ')
}
