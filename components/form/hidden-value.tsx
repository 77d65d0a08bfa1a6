'use client'
import { useContext } from 'react'
import { FormScopeContext } from './form-scope.tsx'

/**
 * What the form carries along unseen. Always the value the page was made with, never an earlier one: after a conflict
 * the form knows the version it was shown.
 */
export function HiddenValue({ name }: { readonly name: string }) {
  const { saved } = useContext(FormScopeContext)
  return <input type="hidden" name={name} value={saved[name]?.[0] ?? ''} />
}
