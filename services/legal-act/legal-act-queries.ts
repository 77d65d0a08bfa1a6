import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requireAct(db: Reader, actId: number) {
  const act = db.select().from(legalActs).where(eq(legalActs.id, actId)).get()
  if (!act) throw new NotFound(`There is no legal act ${actId}`)
  return act
}

export const requireActForStaff = defineStaffQuery(({ db }, actId: number) => requireAct(db, actId))
