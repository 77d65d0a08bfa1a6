'use client'
import { createContext } from 'react'
import type { FormState } from './form-state.ts'
import { OidcProofLink } from './oidc-proof-link.tsx'
import { PasswordField } from './password-field.tsx'
import { PROOF_FIELD } from './proof-names.ts'
import { ProofPasskey } from './proof-passkey.tsx'

/** Whether so much time has passed that whatever asks again would ask now; said by the frame of the page. */
export const ProofContext = createContext(false)

/** The same state, its errors of the proof at the field of this form. */
export function withProofErrors(state: FormState, field: string): FormState {
  if (state.proof !== 'needed') return state
  return { ...state, errors: state.errors.map((error) => (error.field === PROOF_FIELD ? { ...error, field } : error)) }
}

export function ProofField({ name }: { readonly name: string }) {
  return (
    <>
      <PasswordField
        name={name}
        label="Twoje hasło"
        hint="Ta czynność wymaga potwierdzenia, że to Ty. Portal zapamięta je na 15 minut."
        autoComplete="current-password"
      />
      <OidcProofLink />
      <ProofPasskey />
    </>
  )
}
