import { eq } from 'drizzle-orm'
import { savedFilters } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** One's own filters, by name in Polish order. */
export const listSavedFilters = defineStaffQuery(({ db, actor }) =>
  db
    .select({ id: savedFilters.id, name: savedFilters.name, question: savedFilters.question })
    .from(savedFilters)
    .where(eq(savedFilters.accountId, actor.accountId))
    .all()
    .sort((one, other) => polish.compare(one.name, other.name)),
)

const polish = new Intl.Collator('pl')
