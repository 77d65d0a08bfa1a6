'use client'
import { useContext, useEffect, useRef } from 'react'
import { FormScopeContext, fieldId } from './form-scope.tsx'
import type { FormState } from './form-state.ts'

const titles = {
  idle: '',
  done: '',
  refused: 'Popraw błędy w formularzu',
  conflict: 'Nie zapisano: ktoś zapisał już inną wersję',
  stopped: 'Nie zapisano',
} as const satisfies Record<FormState['status'], string>

/**
 * What is wrong with the form, at its beginning; takes the focus when it appears (GOV.UK error summary). A conflict is
 * said here too: the fields below hold what was typed, each with what was saved meanwhile.
 */
export function ErrorSummary() {
  const { state } = useContext(FormScopeContext)
  const place = useRef<HTMLDivElement>(null)
  // The count tells one answer from an equal one before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the answer, not to what it reads
  useEffect(() => place.current?.focus(), [state.count])
  if (state.status === 'idle' || state.status === 'done') return null
  return (
    <div ref={place} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="bledy-formularza">
      <h2 id="bledy-formularza">{titles[state.status]}</h2>
      {state.message && <p>{state.message}</p>}
      {state.errors.length > 0 && (
        <ul>
          {state.errors.map(({ field, text }) => (
            <li key={field + text}>{field === '' ? text : <a href={`#${fieldId(field)}`}>{text}</a>}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
