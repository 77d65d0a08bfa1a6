'use client'
import type { ReactNode } from 'react'
import { describedBy, FieldErrors, SavedElsewhere } from './field-frame.tsx'
import { useField } from './form-scope.tsx'

type Props = { readonly name: string; readonly label: string; readonly hint?: ReactNode }

/** A single yes or no; sends `on` when ticked. */
export function CheckboxField({ name, label, hint }: Props) {
  const { id, value, errors, savedElsewhere } = useField(name)
  return (
    <div className={errors.length > 0 ? 'field field-refused' : 'field'}>
      <FieldErrors id={id} errors={errors} />
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={value === 'on'}
          aria-describedby={describedBy(id, { hint, errors })}
          aria-invalid={errors.length > 0 || undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-podpowiedz`} className="field-hint">
          {hint}
        </p>
      )}
      <SavedElsewhere value={savedElsewhere === null ? null : savedElsewhere === 'on' ? 'tak' : 'nie'} />
    </div>
  )
}
