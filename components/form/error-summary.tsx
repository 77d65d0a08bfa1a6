'use client'
import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
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
  'too-large': {
    why: 'formularz jest za duży',
    text: `${stays} Skróć tekst albo wybierz mniejszy plik i wyślij formularz ponownie.`,
  },
  overloaded: {
    why: 'serwer jest teraz przeciążony',
    text: `${stays} Wyślij formularz ponownie za kilka sekund.`,
  },
  upgrading: {
    why: 'portal jest właśnie aktualizowany',
    text: `${stays} Wyślij formularz ponownie za pół minuty.`,
  },
  outdated: {
    why: 'portal został tymczasem zaktualizowany',
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
  const titleId = useId()
  // The counts tell one answer from an equal one before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the answer, not to what it reads
  useEffect(() => place.current?.focus(), [state.count, state.unsent?.count])
  const names = useFieldNames(state)
  if (state.unsent) {
    const { why, text } = unsentWords[state.unsent.reason]
    return (
      <div ref={place} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={titleId}>
        <h2 id={titleId}>{`${undone}: ${why}`}</h2>
        <p>{text}</p>
      </div>
    )
  }
  if (state.status === 'idle' || state.status === 'done') return null
  return (
    <div ref={place} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>{state.proof === 'needed' ? 'Potwierdź, że to Ty' : titles[state.status]}</h2>
      {state.message && <p>{state.message}</p>}
      {state.errors.length > 0 && (
        <ul>
          {state.errors.map(({ field, text }) => (
            <li key={field + text}>
              {field === '' ? text : <a href={`#${fieldId(field)}`}>{named(names[field], text)}</a>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/**
 * What the fields with errors are called on the page, so that each error says where it is (WCAG 3.3.1). The labels stand
 * further down; without a script the sentences speak for themselves.
 */
function useFieldNames(state: FormState): Readonly<Record<string, string>> {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  useLayoutEffect(() => {
    setNames(Object.fromEntries(state.errors.map(({ field }) => [field, labelOf(fieldId(field))])))
  }, [state.errors])
  return names
}

function labelOf(id: string): string {
  const control = document.getElementById(id)
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? control?.querySelector(':scope > legend')
  const words = label?.cloneNode(true)
  if (!(words instanceof Element)) return ''
  for (const aside of words.querySelectorAll('.field-optional')) aside.remove()
  return (words.textContent ?? '').trim()
}

function named(name: string | undefined, text: string): string {
  return name === undefined || name === '' ? text : `${name}: ${text}`
}
