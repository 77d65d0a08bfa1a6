import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, lte, or } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { signInFailures } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { networkOf } from '#domain/account/network-of.ts'
import { type CountedBy, LONGEST_WINDOW_MS, SIGN_IN_LIMITS, waitBeforeSignIn } from '#domain/account/sign-in-limits.ts'
import type { Attempt } from './sign-in-attempt.ts'
import { countThrottled } from './throttled-sign-ins.ts'

type Subject = { readonly kind: CountedBy; readonly hash: string }

/** Let through and counted, or told to wait (ms) and not counted. */
type BegunAttempt = { readonly wait: number; readonly countedIds: readonly number[] }

/**
 * Counts a try as failed before its password is looked at, so that tries at the same moment cannot slip through
 * together. `attemptSucceeded` takes it back. One that must wait is noted (throttled-sign-ins.ts).
 */
export function beginAttempt(db: Database, attempt: Attempt, now: number): BegunAttempt {
  const subjects = subjectsOf(attempt)
  return writeTransaction(db, (tx) => {
    const stopped = subjects
      .map((subject) => ({ subject, wait: waitFor(tx, subject, now) }))
      .toSorted((one, other) => other.wait - one.wait)[0]
    if (stopped && stopped.wait > 0) {
      countThrottled(tx, { subjectHash: stopped.subject.hash, attempt, now })
      return { wait: stopped.wait, countedIds: [] }
    }
    tx.delete(signInFailures)
      .where(lte(signInFailures.failedAt, now - LONGEST_WINDOW_MS))
      .run()
    const rows = subjects.map(({ hash }) => ({ subjectHash: hash, failedAt: now }))
    const counted = tx.insert(signInFailures).values(rows).returning({ id: signInFailures.id }).all()
    return { wait: 0, countedIds: counted.map(({ id }) => id) }
  })
}

/**
 * It was the owner after all: this try was none, and the earlier ones of the account from there are forgotten. Earlier
 * ones of the network stay, for it may be shared with a guesser.
 */
export function attemptSucceeded(tx: Reader, attempt: Attempt, { countedIds }: BegunAttempt): void {
  const [own] = subjectsOf(attempt)
  const isThisTry = inArray(signInFailures.id, [...countedIds])
  tx.delete(signInFailures)
    .where(own ? or(isThisTry, eq(signInFailures.subjectHash, own.hash)) : isThisTry)
    .run()
}

/** What a try counts against; the account's own first. */
function subjectsOf(attempt: Attempt): Subject[] {
  const { account, clientAddress, knownBrowser, sessionId, isForgotten, isFactor } = attempt
  if (isForgotten) return [subject('forgotten', account), subject('forgotten-network', networkOf(clientAddress))]
  if (isFactor) return [knownBrowser ? subject('factor', account, knownBrowser) : subject('factor', account)]
  if (sessionId) return [subject('session', account, sessionId)]
  if (knownBrowser) return [subject('browser', account, knownBrowser)]
  const network = networkOf(clientAddress)
  return [subject('account', account, network), subject('network', network), subject('strangers')]
}

function subject(kind: CountedBy, ...parts: readonly string[]): Subject {
  return {
    kind,
    hash: createHash('sha256')
      .update(JSON.stringify([kind, ...parts]))
      .digest('hex'),
  }
}

function waitFor(tx: Reader, { kind, hash }: Subject, now: number): number {
  const limit = SIGN_IN_LIMITS[kind]
  const failures = tx
    .select({ at: signInFailures.failedAt })
    .from(signInFailures)
    .where(and(eq(signInFailures.subjectHash, hash), gt(signInFailures.failedAt, now - limit.windowMs)))
    .all()
  return waitBeforeSignIn(
    failures.map(({ at }) => at),
    limit,
    now,
  )
}
