import { asc, desc, sql } from 'drizzle-orm'
import { legalActs } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Every legal act: the latest signed first, those of an unknown day after, then by issuer. */
export const listLegalActs = defineStaffQuery(({ db }) => {
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
})
