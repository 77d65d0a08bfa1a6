import type { Reader } from '#db/client.ts'
import { publicEpoch } from '#db/schema/index.ts'

/** The number that changes whenever anything readers can see does. */
export function readPublicEpoch(db: Reader): number {
  return db.select({ value: publicEpoch.value }).from(publicEpoch).get()?.value ?? 0
}
