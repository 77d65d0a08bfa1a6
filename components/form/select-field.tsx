'use client'
import type { ReactNode } from 'react'
import type { Choice } from './choice.ts'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-scope.tsx'

export type { Choice }

type Props = {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** Words of the empty choice; without them the first choice is taken. */
  readonly empty?: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
}

/** One of a list that is too long to show whole. */
export function SelectField({ name, label, choices, empty, hint, isOptional }: Props) {
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  const savedLabel = choices.find((choice) => choice.value === savedElsewhere)?.label ?? savedElsewhere
  return (
    <FieldFrame {...{ id, label, hint, isOptional: isOptional ?? false, errors, savedElsewhere: savedLabel }}>
      <select
        // biome-ignore lint/a11y/noAutofocus: the answer to a row just added or moved, never the first sight of a page
        autoFocus={autoFocus}
        id={id}
        name={name}
        className="control control-full"
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, errors })}
        aria-invalid={errors.length > 0 || undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
