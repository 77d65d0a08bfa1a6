import { and, asc, count, countDistinct, eq, isNull, like, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { institutions, teamMemberships, teams } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import type { InstitutionKind } from '#domain/register/register-terms.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requireInstitution(db: Reader, institutionId: number) {
  const institution = db.select().from(institutions).where(eq(institutions.id, institutionId)).get()
  if (!institution) throw new NotFound(`There is no institution ${institutionId}`)
  return institution
}

export const requireInstitutionForStaff = defineStaffQuery(({ db }, institutionId: number) =>
  requireInstitution(db, institutionId),
)

type InstitutionFilter = { readonly words: string; readonly kind: InstitutionKind | null }
type Page = { readonly limit: number; readonly offset: number }

/** One page of institutions in Polish order, each with the number of teams it sits in now, and how many there are. */
export const listInstitutions = defineStaffQuery(({ db }, filter: InstitutionFilter, page: Page) => {
  const which = matches(filter)
  const rows = db
    .select({
      id: institutions.id,
      name: institutions.name,
      kind: institutions.kind,
      teams: countDistinct(teamMemberships.teamId),
    })
    .from(institutions)
    .leftJoin(teamMemberships, and(eq(teamMemberships.institutionId, institutions.id), isMemberNow()))
    .where(which)
    .groupBy(institutions.id)
    .orderBy(asc(institutions.sortKey), asc(institutions.id))
    .limit(page.limit)
    .offset(page.offset)
    .all()
  const total = db.select({ rows: count() }).from(institutions).where(which).get()?.rows ?? 0
  return { rows, total }
})

/** Names and kinds of all, in Polish order: to choose from and to compare with. */
export const listInstitutionNames = defineStaffQuery(({ db }) => {
  return db
    .select({ name: institutions.name, kind: institutions.kind, foldKey: institutions.foldKey })
    .from(institutions)
    .orderBy(asc(institutions.sortKey), asc(institutions.id))
    .all()
})

/** Teams in which it sits now, as the register knows today. */
export const listTeamsOfInstitution = defineStaffQuery(({ db }, institutionId: number) => {
  return db
    .selectDistinct({ id: teams.id, code: teams.voivodeshipCode })
    .from(teamMemberships)
    .innerJoin(teams, eq(teams.id, teamMemberships.teamId))
    .where(and(eq(teamMemberships.institutionId, institutionId), isMemberNow()))
    .orderBy(asc(teams.sortKey))
    .all()
})

function isMemberNow(): SQL | undefined {
  return and(isNull(teamMemberships.supersededAt), isNull(teamMemberships.validToEdtf))
}

function matches({ words, kind }: InstitutionFilter): SQL | undefined {
  const wanted = foldKey(words)
    .split(' ')
    .filter((word) => word !== '')
  return and(
    kind === null ? undefined : eq(institutions.kind, kind),
    ...wanted.map((word) => like(institutions.foldKey, `%${word.replace(/[%_]/g, '')}%`)),
  )
}
