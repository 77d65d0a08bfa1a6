'use client'
import { createContext, useContext } from 'react'
import { type FormState, type FormValues, idleForm } from './form-state.ts'

type FormScope = {
  readonly state: FormState
  readonly saved: FormValues
  /** What a failure is called: "Nie zapisano". */
  readonly undone: string
}

export const NOT_SAVED = 'Nie zapisano'

export const FormScopeContext = createContext<FormScope>({ state: idleForm, saved: {}, undone: NOT_SAVED })

/** What the row of a list is called, „członek 2”, for the fields in it; null outside lists. */
export const RowNameContext = createContext<string | null>(null)

/** What a field needs to know of its form. */
export function useField(name: string) {
  const { state, saved } = useContext(FormScopeContext)
  const values = (state.typed ?? saved)[name] ?? []
  const savedValues = saved[name] ?? []
  const errors = state.errors.filter(({ field }) => field === name).map(({ text }) => text)
  return {
    id: fieldId(name),
    autoFocus: state.focus === name || undefined,
    value: values[0] ?? '',
    values,
    errors,
    /** Set when somebody saved another value in between. */
    savedElsewhere:
      state.status === 'conflict' && savedValues.join('\n') !== values.join('\n') ? savedValues.join(', ') : null,
  }
}

/** Place of a field on the page: the error summary and the checklists lead there. */
export function fieldId(name: string): string {
  return `pole-${name.replaceAll(/[^\w-]/g, '-')}`
}
