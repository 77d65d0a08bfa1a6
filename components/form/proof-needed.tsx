'use client'
import type { ReactNode } from 'react'
import { OidcProofContext } from './oidc-proof-link.tsx'
import { ProofContext } from './proof-field.tsx'

type Props = {
  readonly isNeeded: boolean
  /** An account of the office can be confirmed with instead. */
  readonly isByOidc: boolean
  readonly children: ReactNode
}

/** Around a page: tells its forms whether they ask for the password at once, and what may stand in its place. */
export function ProofNeeded({ isNeeded, isByOidc, children }: Props) {
  return (
    <ProofContext value={isNeeded}>
      <OidcProofContext value={isByOidc}>{children}</OidcProofContext>
    </ProofContext>
  )
}
