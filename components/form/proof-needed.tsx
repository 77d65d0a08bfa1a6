'use client'
import type { ReactNode } from 'react'
import type { AskOptions } from '#components/account/with-passkey.ts'
import { OidcProofContext } from './oidc-proof-link.tsx'
import { ProofContext } from './proof-field.tsx'
import { PasskeyProofContext } from './proof-passkey.tsx'

type Props = {
  readonly isNeeded: boolean
  /** An account of the office can be confirmed with instead. */
  readonly isByOidc: boolean
  /** For a key instead of the password; null = there is none that works here. */
  readonly askPasskey: AskOptions | null
  readonly children: ReactNode
}

/** Around a page: tells its forms whether they ask for the password at once, and what may stand in its place. */
export function ProofNeeded({ isNeeded, isByOidc, askPasskey, children }: Props) {
  return (
    <ProofContext value={isNeeded}>
      <OidcProofContext value={isByOidc}>
        <PasskeyProofContext value={askPasskey}>{children}</PasskeyProofContext>
      </OidcProofContext>
    </ProofContext>
  )
}
