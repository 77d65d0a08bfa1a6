import { MAX_PASSWORD } from '#domain/account/password-issues.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { attemptSucceeded, beginAttempt } from '../session/sign-in-failures.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { requireAccount } from './account-queries.ts'
import { changePassword } from './change-password.ts'
import { newPasswordIssues } from './new-password-issues.ts'
import { hashPassword, verifyPassword } from './password.ts'

type Form = {
  readonly currentPassword: string
  readonly newPassword: string
  readonly repeatedPassword: string
  readonly clientAddress: string
  readonly sessionId: string
}

/**
 * Changes one's own password: the current one is asked for, because a browser left open is not its owner (OWASP ASVS
 * 5.0, 6.2.3), and guessing it is slowed as at sign-in, for this session alone. Answers
 * the new token of the session. Both hashes are made before the verb begins.
 */
export async function changeOwnPassword(
  context: EditorContext,
  { currentPassword, newPassword, repeatedPassword, clientAddress, sessionId }: Form,
): Promise<VerbResult<{ accountId: number; token: string | null }>> {
  const { db, now, actor } = context
  const account = requireAccount(db, actor.accountId)
  const issues: Issue[] = [
    ...(currentPassword === '' ? [{ field: 'currentPassword', key: 'missing' }] : []),
    ...(await newPasswordIssues(newPassword, account, readSettings(db)['site-name'])),
    ...(newPassword === repeatedPassword ? [] : [{ field: 'repeatedPassword', key: 'differs' }]),
    ...(newPassword !== '' && newPassword === currentPassword ? [{ field: 'newPassword', key: 'same' }] : []),
  ]
  if (issues.length > 0) return { ok: false, issues }

  const attempt = { account: account.email, accountId: account.id, clientAddress, sessionId }
  const begun = beginAttempt(db, attempt, now)
  if (begun.wait > 0) return refusedFor({ key: 'too-many-tries', context: { minutes: minutesToWait(begun.wait) } })
  const typed = currentPassword.length <= MAX_PASSWORD ? currentPassword : ''
  if (!(await verifyPassword(account.passwordHash, typed))) return refusedFor({ key: 'wrong' })
  attemptSucceeded(db, attempt, begun)

  return changePassword(context, {
    accountId: account.id,
    verifiedHash: account.passwordHash,
    passwordHash: await hashPassword(newPassword),
    sessionId,
  })
}

function refusedFor(issue: Omit<Issue, 'field'>): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ field: 'currentPassword', ...issue }] }
}
