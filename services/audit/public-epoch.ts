import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicEpoch } from '#db/schema/index.ts'

const THE_ROW = 1

/** Called once per writing transaction, by finish-work.ts alone. */
export function raisePublicEpoch(tx: Reader): void {
  tx.update(publicEpoch)
    .set({ value: sql`${publicEpoch.value} + 1` })
    .where(eq(publicEpoch.id, THE_ROW))
    .run()
}
