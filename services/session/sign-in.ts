import { eq } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { emailSchema } from '#domain/account/account-input.ts'
import { MAX_PASSWORD } from '#domain/account/password-issues.ts'
import { isPasswordRunOut } from '#domain/account/session-limits.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { hashPassword, verifyPassword } from '../account/password.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { isBrowserOfAccount } from './known-browser.ts'
import { openSession, type SignInPlace } from './open-session.ts'
import type { Attempt } from './sign-in-attempt.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-failures.ts'

type SignInResult =
  | { readonly ok: true; readonly accountId: number; readonly token: string }
  | { readonly ok: false; readonly reason: 'wrong' }
  /** The password is the right one, set by somebody else, and was good for a time only. */
  | { readonly ok: false; readonly reason: 'run-out' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

type Credentials = SignInPlace & { readonly email: string; readonly password: string }

/**
 * Checks who somebody is and starts their session. An unknown, a disabled and a known account with another password get
 * the same answer after the same work (OWASP ASVS 5.0, 6.3.8). `clock` gives the instant before and after hashing.
 */
export async function signIn(db: Database, credentials: Credentials, clock: () => number): Promise<SignInResult> {
  const { password, clientAddress } = credentials
  const typed = credentials.email.trim().toLowerCase().slice(0, MAX_PASSWORD)
  const account = findActiveAccount(db, typed)
  const attempt = attemptOf(db, credentials, { typed, accountId: account?.id ?? null, now: clock() })
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, clock()))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }

  const isTheirs = await verifyPassword(
    account?.passwordHash ?? (await nobodysHash()),
    password.length <= MAX_PASSWORD ? password : '',
  )
  const now = clock()
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): SignInResult => {
      const failed = (reason: 'wrong' | 'run-out'): SignInResult => {
        const details = { from: clientAddress, ...(reason === 'run-out' && { reason: 'password-run-out' }) }
        recordSecurityEvent(tx, {
          at: now,
          kind: 'sign-in-failed',
          accountId: account?.id ?? null,
          verb: null,
          details,
        })
        return { ok: false, reason }
      }
      // Between the look and the answer an administrator may have closed the account or changed its password.
      const current = account && findActiveAccount(tx, typed)
      if (!isTheirs || !account || current?.passwordHash !== account.passwordHash) return failed('wrong')
      attemptSucceeded(tx, attempt, begun)
      if (isPasswordRunOut(current.passwordResetAt, now)) return failed('run-out')
      return { ok: true, accountId: account.id, token: openSession(tx, credentials, { accountId: account.id, now }) }
    }),
  )
}

function attemptOf(
  db: Database,
  { clientAddress, browser }: Credentials,
  { typed, accountId, now }: { typed: string; accountId: number | null; now: number },
): Attempt {
  const token = browser?.before ?? null
  const isTheirs = isBrowserOfAccount(db, { token, email: typed }, now)
  return { account: typed, accountId, clientAddress, knownBrowser: isTheirs ? token : null }
}

function findActiveAccount(db: Reader, typed: string) {
  const email = emailSchema.safeParse(typed)
  if (!email.success) return undefined
  const account = db
    .select({
      id: accounts.id,
      passwordHash: accounts.passwordHash,
      passwordResetAt: accounts.passwordResetAt,
      disabledAt: accounts.disabledAt,
    })
    .from(accounts)
    .where(eq(accounts.email, email.data))
    .get()
  return account?.disabledAt === null ? account : undefined
}

let hash: Promise<string> | undefined

/** Something to compare with where there is no account, so that the answer takes as long. */
function nobodysHash(): Promise<string> {
  hash ??= hashPassword('nobody has this password')
  return hash
}
