import { and, eq, type SQL, sql } from 'drizzle-orm'
import { institutions, teamMemberships } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { listPublicTeams, type PublicTeam } from './public-teams.ts'
import { type AsOf, type AsOfDays, isMemberAsOf } from './team-as-of.ts'

type Db = Pick<PublicContext, 'db'>

/** The teams of the days with the names of those who sat in them at the end of the days: three queries for all. */
export function listTeamsWithMembers({ db }: Db, { days, knownAt }: AsOfDays) {
  const teams = listPublicTeams({ db }, { days, knownAt })
  const members = listMembers({ db }, teams, { validOn: days.latest, knownAt })
  const names = namesOf({ db }, members)
  const byTeam = Map.groupBy(members, ({ teamId }) => teamId)
  return teams.map((team) => ({
    ...team,
    members: (byTeam.get(team.version.teamId) ?? []).map(({ institutionId }) => names.get(institutionId) ?? ''),
  }))
}

export type TeamWithMembers = ReturnType<typeof listTeamsWithMembers>[number]

type Member = { readonly teamId: number; readonly institutionId: number }

/** Who sits in the teams, each asked in the period it is shown in, in the order of their sources. */
function listMembers({ db }: Db, teams: readonly PublicTeam[], asOf: AsOf): Member[] {
  const shown = teams.map(({ version: { teamId, period } }) => [teamId, period])
  const ofTeam = (place: 0 | 1): SQL => sql.raw(`asked.value ->> ${place}`)
  const { teamId, period, institutionId, position, id } = teamMemberships
  // Cross joins keep the order: from the teams to their members, never from all memberships there are.
  return db.all<Member>(sql`
    select ${teamId} as teamId, ${institutionId} as institutionId
    from json_each(${JSON.stringify(shown)}) asked cross join ${teamMemberships}
    where ${and(eq(teamId, ofTeam(0)), eq(period, ofTeam(1)), isMemberAsOf(asOf))}
    order by ${position}, ${id}`)
}

/** Names by the id of the institution: each is read once, however many teams it sits in. */
function namesOf({ db }: Db, members: readonly Member[]): ReadonlyMap<number, string> {
  const ids = [...new Set(members.map(({ institutionId }) => institutionId))]
  const { id, name } = institutions
  const rows = db
    .select({ id, name })
    .from(institutions)
    .where(sql`${id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .all()
  return new Map(rows.map((row) => [row.id, row.name]))
}
