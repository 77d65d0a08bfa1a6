import { and, eq, notInArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accountRights } from '#db/schema/index.ts'
import type { Right } from '#domain/account/rights.ts'

/** Leaves the account with exactly these rights; a right kept keeps its date. */
export function grantRights(tx: Reader, accountId: number, rights: readonly Right[], now: number): void {
  tx.delete(accountRights)
    .where(and(eq(accountRights.accountId, accountId), notInArray(accountRights.right, [...rights])))
    .run()
  for (const right of rights) {
    tx.insert(accountRights).values({ accountId, right, grantedAt: now }).onConflictDoNothing().run()
  }
}
