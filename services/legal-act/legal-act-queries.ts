import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requireLegalAct(db: Reader, legalActId: number) {
  const legalAct = db.select().from(legalActs).where(eq(legalActs.id, legalActId)).get()
  if (!legalAct) throw new NotFound(`There is no legal act ${legalActId}`)
  return legalAct
}

export const requireLegalActForStaff = defineStaffQuery(({ db }, legalActId: number) => requireLegalAct(db, legalActId))
