import { inArray } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Names with which images came, by their numbers. */
export const listImageNames = defineStaffQuery(({ db }, ids: readonly number[]): ReadonlyMap<number, string> => {
  const rows = db
    .select({ id: media.id, uploadName: media.uploadName })
    .from(media)
    .where(inArray(media.id, [...ids]))
    .all()
  return new Map(rows.map(({ id, uploadName }) => [id, uploadName]))
})
