import type { Issue } from '../issue.ts'

/** Shortest password, in characters as a person counts them. */
export const MIN_PASSWORD = 12
/** More than any password; hashing longer ones would only be work for us. UTF-16 units. */
export const MAX_PASSWORD = 256

/**
 * What can be said of a new password at once; empty = its length is right. Whether it can be guessed is asked of an
 * estimator (services/account/new-password-issues.ts). No rules about kinds of characters, nothing runs out (NIST SP
 * 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2). Issue keys: `missing`, `too-short` (min), `too-long` (max).
 */
export function passwordIssues(password: string): Issue[] {
  const issue = (key: string, context?: Issue['context']): Issue[] => [
    { field: 'newPassword', key, ...(context && { context }) },
  ]
  if (password === '') return issue('missing')
  if ([...password.normalize('NFC')].length < MIN_PASSWORD) return issue('too-short', { min: MIN_PASSWORD })
  return password.length > MAX_PASSWORD ? issue('too-long', { max: MAX_PASSWORD }) : []
}
