'use client'
import type { ReactNode } from 'react'
import { ProofContext } from './proof-field.tsx'

/** Around a page: tells its forms whether they ask for the password at once. */
export function ProofNeeded({ isNeeded, children }: { readonly isNeeded: boolean; readonly children: ReactNode }) {
  return <ProofContext value={isNeeded}>{children}</ProofContext>
}
