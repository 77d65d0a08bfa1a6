import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import { CONFIRM_TEAM_AFTER_MS } from '#domain/team/confirm-team.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Teams in force of which the register has learned nothing for a year, in Polish order: somebody should ask them. */
export const listTeamsToConfirm = defineStaffQuery(({ db, now }) => {
  const before = now - CONFIRM_TEAM_AFTER_MS
  const learnedLater = sql`exists (
    select 1 from ${teamVersions} as later where later.team_id = ${teams.id} and later.recorded_at >= ${before}
    union all
    select 1 from ${teamMemberships} as later where later.team_id = ${teams.id} and later.recorded_at >= ${before}
  )`
  return db
    .selectDistinct({ slug: teams.slug, sortKey: teams.sortKey, officialName: teamVersions.officialName })
    .from(teams)
    .innerJoin(teamVersions, eq(teamVersions.teamId, teams.id))
    .where(and(isNull(teamVersions.supersededAt), isNull(teamVersions.validToEdtf), sql`not ${learnedLater}`))
    .orderBy(asc(teams.sortKey))
    .all()
})
