'use client'
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-scope.tsx'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number' | 'date'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'url'
  readonly width?: 'short' | 'medium' | 'full'
  readonly lang?: string
  /** Id of a datalist with values to choose from; any other may be typed. */
  readonly list?: string
}

/** One line of text. Nothing is cut while typing: a limit is said in words when the form is sent. */
export function TextField({ name, label, hint, isOptional, type = 'text', width = 'full', ...control }: Props) {
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  return (
    <FieldFrame {...{ id, label, hint, isOptional: isOptional ?? false, errors, savedElsewhere }}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the answer to a row just added or moved, never the first sight of a page
        autoFocus={autoFocus}
        {...control}
        id={id}
        name={name}
        type={type}
        className={`control control-${width}`}
        defaultValue={type === 'password' ? '' : value}
        aria-describedby={describedBy(id, { hint, errors })}
        aria-invalid={errors.length > 0 || undefined}
        spellCheck={type === 'text' ? undefined : false}
      />
    </FieldFrame>
  )
}
