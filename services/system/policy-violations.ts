import { asc, desc, gt, lte, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { policyViolations } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { PolicyViolation } from '#domain/policy-violation.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** A rule that nobody violated for so long is forgotten, in ms. */
const REMEMBERED_MS = 30 * 24 * 60 * 60_000

/** Adds to the counters. */
export function countPolicyViolations(db: Database, found: readonly PolicyViolation[], now: number): void {
  writeTransaction(db, (tx) => {
    tx.delete(policyViolations)
      .where(lte(policyViolations.lastAt, now - REMEMBERED_MS))
      .run()
    for (const violation of found) {
      tx.insert(policyViolations)
        .values({ ...violation, reports: 1, firstAt: now, lastAt: now })
        .onConflictDoUpdate({
          target: [policyViolations.directive, policyViolations.side],
          set: {
            reports: sql`${policyViolations.reports} + 1`,
            lastAt: sql`max(${policyViolations.lastAt}, ${now})`,
          },
        })
        .run()
    }
  })
}

/** Of the last month, what was reported most first. */
export const listPolicyViolations = defineStaffQuery(({ db, now }) => {
  return db
    .select()
    .from(policyViolations)
    .where(gt(policyViolations.lastAt, now - REMEMBERED_MS))
    .orderBy(desc(policyViolations.reports), asc(policyViolations.directive), asc(policyViolations.side))
    .all()
})
