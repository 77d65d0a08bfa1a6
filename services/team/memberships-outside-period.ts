import { type AnyColumn, and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { institutions, teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

const version = alias(teamVersions, 'version')

/**
 * Memberships, as known today, that reach beyond the states of their period: before its first day, after its end, or
 * open though it ended. No verb writes one. Databases of earlier versions may hold some, because the correction of a
 * period's first day moved members of the former period that ended on it; readers are not shown them on such days.
 */
export const listMembershipsOutsidePeriod = defineStaffQuery(({ db }) => {
  return db
    .select({
      id: teamMemberships.id,
      teamId: teamMemberships.teamId,
      code: teams.voivodeshipCode,
      institution: institutions.name,
      period: teamMemberships.period,
      fromEdtf: teamMemberships.validFromEdtf,
      toEdtf: teamMemberships.validToEdtf,
    })
    .from(teamMemberships)
    .innerJoin(teams, eq(teams.id, teamMemberships.teamId))
    .innerJoin(institutions, eq(institutions.id, teamMemberships.institutionId))
    .where(and(isNull(teamMemberships.supersededAt), sql`not (${beginsInside()} and ${endsInside()})`))
    .orderBy(asc(teams.sortKey), asc(teamMemberships.period), asc(teamMemberships.position), asc(teamMemberships.id))
    .all()
})

const FAR = '9999-12-31'

function beginsInside() {
  return existsVersion(
    sql`${version.validFromEarliestOn} <= ${teamMemberships.validFromEarliestOn}
      and ${teamMemberships.validFromEarliestOn} < ${orFar(version.validToEarliestOn)}`,
  )
}

function endsInside() {
  return existsVersion(sql`${orFar(teamMemberships.validToLatestOn)} <= ${orFar(version.validToLatestOn)}`)
}

/** A state of the same period that the register knows today. */
function existsVersion(condition: ReturnType<typeof sql>) {
  return sql`exists (select 1 from ${teamVersions} ${sql.identifier('version')}
    where ${version.teamId} = ${teamMemberships.teamId} and ${version.period} = ${teamMemberships.period}
      and ${version.supersededAt} is null and ${condition})`
}

function orFar(column: AnyColumn) {
  return sql`coalesce(${column}, ${FAR})`
}
