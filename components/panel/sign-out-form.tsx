'use client'
import { useActionState } from 'react'
import { useFormAddress } from '../form/form-address.ts'

/** The button that ends the session, on every page of the panel. */
export function SignOutForm({ signOut }: { readonly signOut: () => Promise<void> }) {
  const [, send] = useActionState(signOut, undefined, useFormAddress())
  return (
    <form action={send} role="none">
      <button type="submit" className="link-button">
        Wyloguj się
      </button>
    </form>
  )
}
