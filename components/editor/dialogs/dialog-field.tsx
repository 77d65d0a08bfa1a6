'use client'
import { type ReactNode, useId } from 'react'
import { describedBy, FieldFrame } from '#components/form/field-frame.tsx'

type Control = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

type Props = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly isOptional?: boolean
  readonly children: (control: Control) => ReactNode
}

/** A field of a dialog, whose value the dialog holds itself. */
export function DialogField({ label, hint, error = null, isOptional = false, children }: Props) {
  const id = useId()
  const errors = error === null ? [] : [error]
  return (
    <FieldFrame {...{ id, label, hint, isOptional, errors, savedElsewhere: null, isSaid: true }}>
      {children({
        id,
        'aria-describedby': describedBy(id, { hint, errors }),
        'aria-invalid': errors.length > 0 || undefined,
      })}
    </FieldFrame>
  )
}
