import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicEpoch } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'

const THE_ROW = 1

/** Called once per writing transaction, by finish-work.ts, and by changes/start-register.ts at a start. `now` = ms UTC. */
export function raisePublicEpoch(tx: Reader, now: number): void {
  tx.update(publicEpoch)
    .set({ value: sql`${publicEpoch.value} + 1`, raisedAt: now })
    .where(eq(publicEpoch.id, THE_ROW))
    .run()
}

/** When readers last got to see anything new (ms UTC); null = never yet. */
export function readLastPublicChange({ db }: PublicContext): number | null {
  return db.select({ raisedAt: publicEpoch.raisedAt }).from(publicEpoch).get()?.raisedAt ?? null
}
