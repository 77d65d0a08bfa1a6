/** Beginning of the name of the field in which one's password is asked again. */
export const PROOF_FIELD = 'proof-password'

/** Several forms of a page may ask, so each has a field of its own: named for the form. */
export function proofFieldOf(form: string): string {
  return `${PROOF_FIELD}-${form.replaceAll(/\W+/g, '-')}`
}
