import { and, asc, eq } from 'drizzle-orm'
import { institutions, teamMemberships, teams } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { listPublicTeams } from './public-teams.ts'
import { type AsOfDays, isMemberAsOf } from './team-as-of.ts'

/** The teams of the days with the names of those who sat in them at the end of the days: two queries for all. */
export function listTeamsWithMembers({ db }: Pick<PublicContext, 'db'>, { days, knownAt }: AsOfDays) {
  const members = Map.groupBy(
    db
      .select({ teamId: teamMemberships.teamId, period: teamMemberships.period, name: institutions.name })
      .from(teams)
      .crossJoin(teamMemberships)
      .crossJoin(institutions)
      .where(
        and(
          eq(teamMemberships.teamId, teams.id),
          eq(institutions.id, teamMemberships.institutionId),
          isMemberAsOf({ validOn: days.latest, knownAt }),
        ),
      )
      .orderBy(asc(teamMemberships.position), asc(teamMemberships.id))
      .all(),
    ({ teamId, period }) => `${teamId} ${period}`,
  )
  return listPublicTeams({ db }, { days, knownAt }).map((team) => ({
    ...team,
    members: (members.get(`${team.version.teamId} ${team.version.period}`) ?? []).map(({ name }) => name),
  }))
}

export type TeamWithMembers = ReturnType<typeof listTeamsWithMembers>[number]
