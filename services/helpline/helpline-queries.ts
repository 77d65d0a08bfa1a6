import { asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { helplines } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requireHelpline(db: Reader, helplineId: number) {
  const helpline = db.select().from(helplines).where(eq(helplines.id, helplineId)).get()
  if (!helpline) throw new NotFound(`There is no helpline ${helplineId}`)
  return helpline
}

export const requireHelplineForStaff = defineStaffQuery(({ db }, helplineId: number) => requireHelpline(db, helplineId))

/** Helplines that readers see, in the order the office gave them. */
export function listHelplines(db: Reader) {
  return db
    .select({
      id: helplines.id,
      name: helplines.name,
      phone: helplines.phone,
      email: helplines.email,
      hours: helplines.hours,
      languages: helplines.languages,
      cost: helplines.cost,
      purpose: helplines.purpose,
      sourceName: helplines.sourceName,
      sourceUrl: helplines.sourceUrl,
      statedEdtf: helplines.statedEdtf,
      statedLatestOn: helplines.statedLatestOn,
    })
    .from(helplines)
    .where(isNull(helplines.retiredAt))
    .orderBy(asc(helplines.position), asc(helplines.id))
    .all()
}

/** Those that a text names, retired ones too: a page says so of them. */
export function listHelplinesByIds(db: Reader, helplineIds: readonly number[]) {
  if (helplineIds.length === 0) return []
  return db
    .select({
      id: helplines.id,
      name: helplines.name,
      phone: helplines.phone,
      purpose: helplines.purpose,
      hours: helplines.hours,
      languages: helplines.languages,
      cost: helplines.cost,
      retiredAt: helplines.retiredAt,
    })
    .from(helplines)
    .where(inArray(helplines.id, [...helplineIds]))
    .all()
}

export const listHelplinesForStaff = defineStaffQuery(({ db }) => listHelplines(db))

/** The latest day on which what a helpline says may have been stated, for those that readers see. */
export const listStatedDays = defineStaffQuery(({ db }) => {
  return db
    .select({ name: helplines.name, statedLatestOn: helplines.statedLatestOn })
    .from(helplines)
    .where(isNull(helplines.retiredAt))
    .orderBy(asc(helplines.position), asc(helplines.id))
    .all()
})
