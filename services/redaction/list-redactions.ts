import { desc, eq } from 'drizzle-orm'
import { accounts, redactions } from '#db/schema/index.ts'
import { Forbidden } from '#domain/errors.ts'
import { mayRedact } from '#domain/permissions.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Former erasures, newest first; instants in ms UTC. Throws Forbidden. */
export const listRedactions = defineStaffQuery(({ db, actor }) => {
  if (!mayRedact(actor)) throw new Forbidden('Erasing is for administrators')
  return db
    .select({
      id: redactions.id,
      reason: redactions.reason,
      places: redactions.places,
      madeAt: redactions.madeAt,
      cleanedAt: redactions.cleanedAt,
      accountName: accounts.name,
    })
    .from(redactions)
    .leftJoin(accounts, eq(accounts.id, redactions.accountId))
    .orderBy(desc(redactions.id))
    .limit(200)
    .all()
})
