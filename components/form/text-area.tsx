'use client'
import type { ReactNode } from 'react'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-scope.tsx'
import { useTypedBefore } from './typed-before.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
  readonly rows?: number
}

/** Text of several lines. */
export function TextArea({ name, label, hint, isOptional, rows = 5 }: Props) {
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  useTypedBefore(id)
  return (
    <FieldFrame {...{ id, label, hint, isOptional: isOptional ?? false, errors, savedElsewhere }}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the answer to a row just added or moved, never the first sight of a page
        autoFocus={autoFocus}
        id={id}
        name={name}
        rows={rows}
        className="control control-full"
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, errors })}
        aria-invalid={errors.length > 0 || undefined}
      />
    </FieldFrame>
  )
}
