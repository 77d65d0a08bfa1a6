/** Beginning of the name of the field in which one's password is asked again. */
export const PROOF_FIELD = 'proof-password'

/** Field with what a device has signed instead (JSON of the browser), and beginning of the name of the button that asks for it. */
export const PROOF_PASSKEY = 'proof-passkey'
export const PROOF_BY_PASSKEY = `${PROOF_PASSKEY}-asked`

/** Several forms of a page may ask, so each has a field of its own: named for the form. */
export function proofFieldOf(form: string): string {
  return `${PROOF_FIELD}-${form.replaceAll(/\W+/g, '-')}`
}
