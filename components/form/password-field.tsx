'use client'
import { type ReactNode, useState } from 'react'
import { describedBy, FieldFrame } from './field-frame.tsx'
import { useField } from './form-scope.tsx'
import { useHasScript } from './use-has-script.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A password: never shown again by the server, shown on wish by the browser (the button needs a script). */
export function PasswordField({ name, label, hint, autoComplete }: Props) {
  const { id, errors } = useField(name)
  const [isShown, setShown] = useState(false)
  const hasScript = useHasScript()
  return (
    <FieldFrame {...{ id, label, hint, errors, savedElsewhere: null }}>
      <div className="password-line">
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          className="control"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, { hint, errors })}
          aria-invalid={errors.length > 0 || undefined}
        />
        {hasScript && (
          <button type="button" className="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            Pokaż hasło
          </button>
        )}
      </div>
    </FieldFrame>
  )
}
