import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, lte, or } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { signInFailures } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import {
  FAILURE_WINDOW_MS,
  FAILURES_ALLOWED,
  type GuessedAt,
  waitBeforeSignIn,
} from '#domain/account/sign-in-limits.ts'

/** Whose account is tried, as typed (folded), and from which address. */
export type Attempt = Readonly<Record<GuessedAt, string>>

const KINDS = Object.keys(FAILURES_ALLOWED) as GuessedAt[]

/** Let through and counted, or told to wait (ms) and not counted. */
export type BegunAttempt = { readonly wait: number; readonly countedIds: readonly number[] }

/**
 * Counts a try as failed before its password is looked at, so that tries at the same moment cannot slip through
 * together. `attemptSucceeded` takes it back.
 */
export function beginAttempt(db: Database, attempt: Attempt, now: number): BegunAttempt {
  return writeTransaction(db, (tx) => {
    const wait = Math.max(...KINDS.map((kind) => waitFor(tx, kind, attempt, now)))
    if (wait > 0) return { wait, countedIds: [] }
    tx.delete(signInFailures)
      .where(lte(signInFailures.failedAt, now - FAILURE_WINDOW_MS))
      .run()
    const rows = KINDS.map((kind) => ({ subjectHash: subjectHash(kind, attempt), failedAt: now }))
    const counted = tx.insert(signInFailures).values(rows).returning({ id: signInFailures.id }).all()
    return { wait: 0, countedIds: counted.map(({ id }) => id) }
  })
}

/**
 * It was the owner after all: this try was none, and the earlier ones of the account are forgotten. Earlier ones of the
 * address stay, for it may be shared with a guesser.
 */
export function attemptSucceeded(db: Database, attempt: Attempt, { countedIds }: BegunAttempt): void {
  const isThisTry = inArray(signInFailures.id, [...countedIds])
  db.delete(signInFailures)
    .where(or(isThisTry, eq(signInFailures.subjectHash, subjectHash('account', attempt))))
    .run()
}

function waitFor(tx: Reader, kind: GuessedAt, attempt: Attempt, now: number): number {
  const failures = tx
    .select({ at: signInFailures.failedAt })
    .from(signInFailures)
    .where(
      and(
        eq(signInFailures.subjectHash, subjectHash(kind, attempt)),
        gt(signInFailures.failedAt, now - FAILURE_WINDOW_MS),
      ),
    )
    .all()
  return waitBeforeSignIn(
    failures.map(({ at }) => at),
    FAILURES_ALLOWED[kind],
    now,
  )
}

function subjectHash(kind: GuessedAt, attempt: Attempt): string {
  return createHash('sha256').update(`${kind}:${attempt[kind]}`).digest('hex')
}
