'use client'
import { type ReactNode, useMemo, useRef } from 'react'
import type { ChooserKind } from '#domain/choice/chooser-kinds.ts'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { findChoices } from './find-choices.ts'
import { useField } from './form-scope.tsx'
import { useChoices } from './use-choices.tsx'
import { useHasScript } from './use-has-script.ts'

type Props = {
  readonly name: string
  readonly label: string
  /** Whose names are offered; any other may be typed. */
  readonly chooser: ChooserKind
  readonly hint?: ReactNode
}

/** One line of text that may be a name the records have: offered while one types. Without a script it is typed whole. */
export function SuggestField({ name, label, chooser, hint }: Props) {
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  const hasScript = useHasScript()
  const input = useRef<HTMLInputElement>(null)
  const find = useMemo(() => findChoices(chooser, null), [chooser])
  const { ask, states, list } = useChoices({
    label: 'Podpowiedzi',
    find,
    onChoose: (choice) => {
      if (input.current) input.current.value = choice.label
    },
  })
  return (
    <FieldFrame {...{ id, label, hint, isOptional: false, errors, savedElsewhere }}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the answer to a row just added or moved, never the first sight of a page
        autoFocus={autoFocus}
        {...(hasScript && states)}
        ref={input}
        id={id}
        name={name}
        type="text"
        className="control control-full"
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, errors })}
        aria-invalid={errors.length > 0 || undefined}
        onChange={({ target }) => ask(target.value)}
      />
      {hasScript && list}
    </FieldFrame>
  )
}
