import { asc, sql } from 'drizzle-orm'
import { teams, teamVersions } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { type InForce, inForce } from '#domain/team/in-force.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { PublicContext } from '../context.ts'
import { isStateBetween } from './team-as-of.ts'
import { toStretch } from './to-stretch.ts'

export type TeamsOnDay = { readonly day: IsoDay; readonly teams: ReadonlyMap<VoivodeshipCode, InForce> }

/** Which teams were in force on each of the days, as known at the instant: one query for all days. */
export function listTeamsOnDays(
  { db }: Pick<PublicContext, 'db'>,
  days: readonly IsoDay[],
  knownAt: number,
): TeamsOnDay[] {
  // Drizzle has no table-valued functions; each day is looked up in the index of its team.
  const asked = sql`json_each(${JSON.stringify(days)})`
  const day = sql<string>`json_each.value`
  const rows = db
    .select({
      day,
      code: teams.voivodeshipCode,
      period: teamVersions.period,
      validFromEarliestOn: teamVersions.validFromEarliestOn,
      validFromLatestOn: teamVersions.validFromLatestOn,
      validToEarliestOn: teamVersions.validToEarliestOn,
      validToLatestOn: teamVersions.validToLatestOn,
    })
    .from(teams)
    .crossJoin(asked)
    .crossJoin(teamVersions)
    .where(isStateBetween(db, teams.id, { earliest: day, latest: day }, knownAt))
    .orderBy(asc(teams.sortKey))
    .all()
  const byDay = Map.groupBy(rows, (row) => row.day)
  return days.map((on) => {
    const byTeam = Map.groupBy(byDay.get(on) ?? [], ({ code }) => code)
    const found = [...byTeam].flatMap(([code, states]) => {
      const there = inForce(states.map(toStretch), { earliest: on, latest: on })
      return there === null ? [] : [[code, there] as const]
    })
    return { day: on, teams: new Map(found) }
  })
}
