import { passwordIssues } from '#domain/account/password-issues.ts'
import { type PasswordOwner, wordsAbout } from '#domain/account/worthless-words.ts'
import type { Issue } from '#domain/issue.ts'
import { passwordEstimator } from './estimate-guesses.ts'

/**
 * log10 of the guesses that a password must withstand when somebody has taken the database away: at a thousand guesses a
 * second (argon2id on one machine) three years.
 */
const MIN_GUESSES = 11

/**
 * Why a new password cannot be taken; empty = it can. Words about its owner and about the portal, and `more` (its name,
 * for example), count for nothing. Issue keys: those of `passwordIssues`, `guessable`, `not-checked` (the estimator gave
 * no answer; the password may be good, so one tries again).
 */
export async function newPasswordIssues(
  password: string,
  owner: PasswordOwner,
  ...more: readonly string[]
): Promise<Issue[]> {
  const issues = passwordIssues(password)
  if (issues.length > 0) return issues
  const guesses = await passwordEstimator.estimate(password, wordsAbout(owner, ...more))
  if (guesses === null) return [{ field: 'newPassword', key: 'not-checked' }]
  return guesses < MIN_GUESSES ? [{ field: 'newPassword', key: 'guessable' }] : []
}
