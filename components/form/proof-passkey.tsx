'use client'
import { createContext, useContext } from 'react'
import { type AskOptions, hasPasskeys } from '#components/account/with-passkey.ts'
import { PROOF_BY_PASSKEY } from './proof-names.ts'
import { useHasScript } from './use-has-script.ts'

/** How the browser gets to know what to ask the device for; null = whoever looks at the page has no key that works here. */
export const PasskeyProofContext = createContext<AskOptions | null>(null)

/** Beside the field for the password: sends the form after asking the device instead (prove-by-passkey.ts). Only a script can do that. */
export function ProofPasskey() {
  const askOptions = useContext(PasskeyProofContext)
  const hasScript = useHasScript()
  if (askOptions === null || !hasScript || !hasPasskeys()) return null
  return (
    <p>
      <button type="submit" className="button" name={PROOF_BY_PASSKEY} value="1">
        Potwierdź kluczem
      </button>
    </p>
  )
}
