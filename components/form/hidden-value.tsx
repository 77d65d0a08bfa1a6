'use client'
import { useContext } from 'react'
import { FormScopeContext } from './form-scope.tsx'

/**
 * What the form carries along unseen, as it was sent: a page rendered again after a refusal must not make a stale form look
 * fresh. After a conflict it is the value the page was made with, for now the form shows the version it must know.
 */
export function HiddenValue({ name }: { readonly name: string }) {
  const { state, saved } = useContext(FormScopeContext)
  const carried = state.status === 'conflict' ? saved : (state.typed ?? saved)
  return <input type="hidden" name={name} value={carried[name]?.[0] ?? ''} />
}
