import { desc, isNotNull } from 'drizzle-orm'
import { helplines } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Helplines taken off the pages, the latest retired first. */
export const listRetiredHelplines = defineStaffQuery(({ db }) => {
  return db
    .select({
      id: helplines.id,
      name: helplines.name,
      phone: helplines.phone,
      statedLatestOn: helplines.statedLatestOn,
      retiredAt: helplines.retiredAt,
    })
    .from(helplines)
    .where(isNotNull(helplines.retiredAt))
    .orderBy(desc(helplines.retiredAt), desc(helplines.id))
    .all()
})
