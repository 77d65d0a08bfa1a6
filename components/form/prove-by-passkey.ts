import { type AskOptions, withPasskey } from '#components/account/with-passkey.ts'
import type { FormActionProp } from './form-state.ts'
import { PROOF_BY_PASSKEY, PROOF_PASSKEY } from './proof-names.ts'

/** The action of a form, before which the device is asked where its sender chose a key over the password (ProofPasskey). */
export function provableByPasskey(action: FormActionProp, askOptions: AskOptions): FormActionProp {
  const asking = withPasskey('get', { askOptions, action, field: PROOF_PASSKEY })
  return (before, form) => (form.has(PROOF_BY_PASSKEY) ? asking(before, form) : action(before, form))
}
