import { asc, desc, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'

/** Every legal act: the latest signed first, those of an unknown day after, then by issuer. */
export function listLegalActs(db: Reader) {
  return db
    .select()
    .from(legalActs)
    .orderBy(
      sql`${legalActs.signedEarliestOn} is null`,
      desc(legalActs.signedEarliestOn),
      asc(legalActs.issuer),
      asc(legalActs.id),
    )
    .all()
}
