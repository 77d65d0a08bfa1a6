import { eq, gt, lte, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { throttledSignIns } from '#db/schema/index.ts'
import { LONGEST_WINDOW_MS } from '#domain/account/sign-in-limits.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import type { Attempt } from './sign-in-attempt.ts'

/** For so long „Stan systemu" speaks of them, in ms. */
const REMEMBERED_MS = 24 * 60 * 60_000

type Throttled = { readonly subjectHash: string; readonly attempt: Attempt; readonly now: number }

/**
 * Counts a try that was not let through. The security log gets the first one of a subject, then the 10th, 100th and so on:
 * whoever goes on trying must not be able to fill it.
 */
export function countThrottled(tx: Reader, { subjectHash, attempt, now }: Throttled): void {
  tx.delete(throttledSignIns)
    .where(lte(throttledSignIns.lastAt, now - REMEMBERED_MS))
    .run()
  const before = tx.select().from(throttledSignIns).where(eq(throttledSignIns.subjectHash, subjectHash)).get()
  // After a pause as long as the window it starts again. A clock set back counts as no pause.
  const goesOn = before !== undefined && now - before.lastAt < LONGEST_WINDOW_MS
  const tries = goesOn ? before.tries + 1 : 1
  const firstAt = goesOn ? Math.min(before.firstAt, now) : now
  const row = { subjectHash, tries, firstAt, lastAt: now }
  tx.insert(throttledSignIns).values(row).onConflictDoUpdate({ target: throttledSignIns.subjectHash, set: row }).run()
  if (!/^10*$/.test(String(tries))) return
  const { accountId, clientAddress } = attempt
  const details = { from: clientAddress, tries }
  recordSecurityEvent(tx, { at: now, kind: 'throttled', accountId, verb: null, details })
}

/** Of the last day: how many tries were not let through, and of how many sources. */
export function readThrottled(db: Reader, now: number): { tries: number; sources: number } {
  const row = db
    .select({ tries: sql<number>`coalesce(sum(${throttledSignIns.tries}), 0)`, sources: sql<number>`count(*)` })
    .from(throttledSignIns)
    .where(gt(throttledSignIns.lastAt, now - REMEMBERED_MS))
    .get()
  return row ?? { tries: 0, sources: 0 }
}
