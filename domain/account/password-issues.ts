import type { Issue } from '../issue.ts'
import { foldKey } from '../text/fold-key.ts'
import { isCommonPassword } from './common-passwords.ts'

/** Shortest password, in characters as a person counts them. */
export const MIN_PASSWORD = 12
/** More than any password; hashing longer ones would only be work for us. UTF-16 units. */
export const MAX_PASSWORD = 256

/** Parts of an e-mail name shorter than this stand in too many words to be forbidden. */
const MIN_NAME_PART = 4

/**
 * Why a new password cannot be taken; empty = it can. Only length, fame and the owner's own name count: no rules about
 * kinds of characters, nothing runs out (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2). Issue keys: `missing`,
 * `too-short` (min), `too-long` (max), `contains-name`, `too-common`.
 */
export function passwordIssues(password: string, { email }: { readonly email: string }): Issue[] {
  const issue = (key: string, context?: Issue['context']): Issue[] => [
    { field: 'newPassword', key, ...(context && { context }) },
  ]
  if (password === '') return issue('missing')
  if ([...password.normalize('NFC')].length < MIN_PASSWORD) return issue('too-short', { min: MIN_PASSWORD })
  if (password.length > MAX_PASSWORD) return issue('too-long', { max: MAX_PASSWORD })
  if (containsName(password, email)) return issue('contains-name')
  return isCommonPassword(password) ? issue('too-common') : []
}

function containsName(password: string, email: string): boolean {
  const folded = foldKey(password)
  const [name = ''] = email.split('@')
  const parts = [name, ...name.split(/[._%+-]+/)].map(foldKey)
  return parts.some((part) => part.length >= MIN_NAME_PART && folded.includes(part))
}
