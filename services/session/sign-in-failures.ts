import { createHash } from 'node:crypto'
import { and, eq, gt, lte } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { signInFailures } from '#db/schema/index.ts'
import {
  FAILURE_WINDOW_MS,
  FAILURES_ALLOWED,
  type GuessedAt,
  waitBeforeSignIn,
} from '#domain/account/sign-in-limits.ts'

/** Whose account is tried, as typed (folded), and from which address. */
export type Attempt = Readonly<Record<GuessedAt, string>>

const KINDS = Object.keys(FAILURES_ALLOWED) as GuessedAt[]

/**
 * Counts a try as failed before its password is looked at, so that tries at the same moment cannot slip through
 * together. Returns how long to wait instead, in ms; then nothing is counted.
 */
export function beginAttempt(db: Database, attempt: Attempt, now: number): number {
  return db.transaction(
    (tx) => {
      const wait = Math.max(...KINDS.map((kind) => waitFor(tx, kind, attempt, now)))
      if (wait > 0) return wait
      tx.delete(signInFailures)
        .where(lte(signInFailures.failedAt, now - FAILURE_WINDOW_MS))
        .run()
      for (const kind of KINDS) {
        tx.insert(signInFailures)
          .values({ subjectHash: subjectHash(kind, attempt), failedAt: now })
          .run()
      }
      return 0
    },
    { behavior: 'immediate' },
  )
}

/** It was the owner after all: their failures are forgotten. Those of the address stay, it may be shared with a guesser. */
export function attemptSucceeded(db: Database, attempt: Attempt): void {
  db.delete(signInFailures)
    .where(eq(signInFailures.subjectHash, subjectHash('account', attempt)))
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
