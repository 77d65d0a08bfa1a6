import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { emailSchema } from '#domain/account/account-input.ts'
import { MAX_PASSWORD } from '#domain/account/password-issues.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import { hashPassword, verifyPassword } from '../account/password.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-failures.ts'
import { startSession } from './start-session.ts'

export type SignInResult =
  | { readonly ok: true; readonly accountId: number; readonly token: string }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly minutes: number }

type Credentials = { readonly email: string; readonly password: string; readonly clientAddress: string }

/**
 * Checks who somebody is and starts their session. An unknown, a disabled and a known account with another password get
 * the same answer after the same work (OWASP ASVS 5.0, 6.3.8). `clock` gives the instant before and after hashing.
 */
export async function signIn(
  db: Database,
  { email, password, clientAddress }: Credentials,
  clock: () => number,
): Promise<SignInResult> {
  const typed = email.trim().toLowerCase().slice(0, MAX_PASSWORD)
  const attempt = { account: typed, address: clientAddress }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, clock()))
  if (begun.wait > 0) return { ok: false, reason: 'too-many', minutes: minutesToWait(begun.wait) }

  const account = findActiveAccount(db, typed)
  const isTheirs = await verifyPassword(
    account?.passwordHash ?? (await nobodysHash()),
    password.length <= MAX_PASSWORD ? password : '',
  )
  const now = clock()
  // Between the look and the answer an administrator may have closed the account or changed its password.
  const current = account && findActiveAccount(db, typed)
  if (!isTheirs || !account || current?.passwordHash !== account.passwordHash) {
    const failure = { accountId: account?.id ?? null, verb: null, details: { from: clientAddress } }
    await retryWhileBusy(() => recordSecurityEvent(db, { at: now, kind: 'sign-in-failed', ...failure }))
    return { ok: false, reason: 'wrong' }
  }
  const token = await retryWhileBusy(() => startSession(db, { accountId: account.id, clientAddress, now }))
  await retryWhileBusy(() => attemptSucceeded(db, attempt, begun))
  return { ok: true, accountId: account.id, token }
}

function findActiveAccount(db: Database, typed: string) {
  const email = emailSchema.safeParse(typed)
  if (!email.success) return undefined
  const account = db
    .select({ id: accounts.id, passwordHash: accounts.passwordHash, disabledAt: accounts.disabledAt })
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
