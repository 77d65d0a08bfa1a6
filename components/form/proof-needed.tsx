'use client'
import type { ReactNode } from 'react'
import type { AskOptions } from '#components/account/with-passkey.ts'
import { ProofContext } from './proof-field.tsx'
import { PasskeyProofContext } from './proof-passkey.tsx'

type Props = {
  readonly isNeeded: boolean
  /** For a key instead of the password; null = there is none that works here. */
  readonly askPasskey: AskOptions | null
  readonly children: ReactNode
}

/** Around a page: tells its forms whether they ask for the password at once, and whether a key does. */
export function ProofNeeded({ isNeeded, askPasskey, children }: Props) {
  return (
    <ProofContext value={isNeeded}>
      <PasskeyProofContext value={askPasskey}>{children}</PasskeyProofContext>
    </ProofContext>
  )
}
