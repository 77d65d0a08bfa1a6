'use client'
import type { ReactNode } from 'react'
import { WriterField } from './writer-field.tsx'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
  readonly value: string
  /** What stands in the empty field, where its label is only heard. */
  readonly placeholder?: string
  readonly className?: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
}

export function LineInput({
  value,
  onChange,
  onBlur,
  className = 'control control-full',
  placeholder,
  ...field
}: Props) {
  return (
    <WriterField {...field}>
      {(control) => (
        <input
          {...control}
          className={className}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </WriterField>
  )
}

/** Grows with its words. Without `rows` it is one line that wraps: Enter adds none. */
export function TextInput({
  value,
  onChange,
  onBlur,
  className = 'control control-full',
  placeholder,
  rows,
  ...field
}: Props & { readonly rows?: number }) {
  return (
    <WriterField {...field}>
      {(control) => (
        <textarea
          {...control}
          className={className}
          rows={rows ?? 1}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) =>
            onChange(rows === undefined ? target.value.replace(/\s*\n\s*/g, ' ') : target.value)
          }
          onBlur={onBlur}
        />
      )}
    </WriterField>
  )
}
