'use client'
import { useContext, useEffect, useRef } from 'react'
import { FormScopeContext, fieldId } from './form-scope.tsx'
import type { FormState, UnsentReason } from './form-state.ts'

const titles = {
  idle: '',
  done: '',
  refused: 'Popraw błędy w formularzu',
  conflict: 'Nie zapisano: ktoś zapisał już inną wersję',
  stopped: 'Nie zapisano',
} as const satisfies Record<FormState['status'], string>

const stays = 'Wszystko, co wpisano, jest nadal w tym formularzu.'

const unsentWords = {
  unreachable: {
    why: 'brak połączenia z serwerem',
    text: `${stays} Sprawdź połączenie i wyślij formularz ponownie.`,
  },
  failed: {
    why: 'błąd po stronie serwera',
    text: `${stays} Wyślij formularz ponownie za chwilę. Jeśli błąd wraca, powiadom administratora portalu.`,
  },
  outdated: {
    why: 'portal został w międzyczasie zaktualizowany',
    text: `${stays} Otwórz tę stronę w nowej karcie i przenieś tam wpisany tekst.`,
  },
} as const satisfies Record<UnsentReason, { why: string; text: string }>

/**
 * What is wrong with the form, at its beginning; takes the focus when it appears (GOV.UK error summary). A conflict is
 * said here too: the fields below hold what was typed, each with what was saved meanwhile.
 */
export function ErrorSummary() {
  const { state, undone } = useContext(FormScopeContext)
  const place = useRef<HTMLDivElement>(null)
  // The counts tell one answer from an equal one before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the answer, not to what it reads
  useEffect(() => place.current?.focus(), [state.count, state.unsent?.count])
  if (state.unsent) {
    const { why, text } = unsentWords[state.unsent.reason]
    return (
      <div ref={place} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="bledy-formularza">
        <h2 id="bledy-formularza">{`${undone}: ${why}`}</h2>
        <p>{text}</p>
      </div>
    )
  }
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
