import { and, asc, countDistinct, eq, exists, isNull, type SQL, sql } from 'drizzle-orm'
import { institutions, teamMemberships, teams } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { fromDateColumn, requireDateColumn } from '../partial-date-row.ts'

type Db = Pick<PublicContext, 'db'>

/** As many as any list of readers shows. */
const SHOWN_MAX = 2_000

/** Institutions that sit or sat in a team: those that pages of teams show. All others answer as what does not exist. */
function isShown({ db }: Db): SQL {
  const parts = db
    .select({ one: sql`1` })
    .from(teamMemberships)
    .where(eq(teamMemberships.institutionId, institutions.id))
  return exists(parts)
}

/** Institutions in Polish order, each with the number of teams it sits in now. */
export function listPublicInstitutions(context: Db) {
  const isMemberNow = and(
    eq(teamMemberships.institutionId, institutions.id),
    isNull(teamMemberships.supersededAt),
    isNull(teamMemberships.validToEdtf),
  )
  return context.db
    .select({
      id: institutions.id,
      name: institutions.name,
      kind: institutions.kind,
      teams: countDistinct(teamMemberships.teamId),
    })
    .from(institutions)
    .leftJoin(teamMemberships, isMemberNow)
    .where(isShown(context))
    .groupBy(institutions.id)
    .orderBy(asc(institutions.sortKey), asc(institutions.id))
    .limit(SHOWN_MAX)
    .all()
}

/** One institution with its parts in teams as known today, the earliest first; null when no page shows it. */
export function findPublicInstitution(context: Db, id: number) {
  const institution = context.db
    .select({ id: institutions.id, name: institutions.name, kind: institutions.kind })
    .from(institutions)
    .where(and(eq(institutions.id, id), isShown(context)))
    .get()
  if (!institution) return null
  const parts = context.db
    .select({
      id: teamMemberships.id,
      code: teams.voivodeshipCode,
      slug: teams.slug,
      role: teamMemberships.role,
      fromEdtf: teamMemberships.validFromEdtf,
      toEdtf: teamMemberships.validToEdtf,
    })
    .from(teamMemberships)
    .innerJoin(teams, eq(teams.id, teamMemberships.teamId))
    .where(and(eq(teamMemberships.institutionId, id), isNull(teamMemberships.supersededAt)))
    .orderBy(asc(teamMemberships.validFromEarliestOn), asc(teams.sortKey), asc(teamMemberships.id))
    .all()
    .map(({ fromEdtf, toEdtf, ...part }) => ({
      ...part,
      from: requireDateColumn(fromEdtf),
      to: fromDateColumn(toEdtf),
    }))
  return { ...institution, parts }
}
