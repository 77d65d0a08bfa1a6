import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { END_SPREADS, institutions, teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { Boundary } from '#domain/team/in-force.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { knowledgePath } from './knowledge-path.ts'
import { toStretch } from './to-stretch.ts'

/** The two clocks of a question: which day of the world, as known at which instant (ms). */
export type AsOf = { readonly validOn: IsoDay; readonly knownAt: number }

/** The same for several days, the first and the last included. */
export type AsOfDays = { readonly days: Boundary; readonly knownAt: number }

type ClockColumns = Record<'recordedAt' | 'supersededAt', AnySQLiteColumn>

/**
 * Members who may have had their part on the day, as known at the instant. A boundary known only as a stretch of time counts
 * as "may": between its earliest and latest day both sides qualify.
 */
export function isMemberAsOf({ validOn, knownAt }: AsOf): SQL | undefined {
  const { knownNode, recordedAt, supersededAt, validFromEarliestOn, validToLatestOn } = teamMemberships
  return and(
    sql`${knownNode} in (select value from json_each(${JSON.stringify(knowledgePath(knownAt))}))`,
    lte(validFromEarliestOn, validOn),
    or(isNull(validToLatestOn), gt(validToLatestOn, validOn)),
    // The plus keeps SQLite from the index by time of recording.
    sql`+${recordedAt} <= ${knownAt}`,
    or(isNull(supersededAt), gt(supersededAt, knownAt)),
  )
}

function toDays({ validOn, knownAt }: AsOf): AsOfDays {
  return { days: { earliest: validOn, latest: validOn }, knownAt }
}

/**
 * States of the team that may hold on one of the days, as known at the instant. `teamId`: a column of the table on the left
 * of a cross join, which SQLite reads first, or a number.
 */
export function isStateAsOf(db: Reader, teamId: AnySQLiteColumn | number, { days, knownAt }: AsOfDays): SQL {
  return isStateBetween(db, teamId, { earliest: sql`${days.earliest}`, latest: sql`${days.latest}` }, knownAt)
}

type Days = { readonly earliest: SQL; readonly latest: SQL }

/**
 * The same for days that come out of a query. In each lane one step into the index finds where to begin: a state of a team
 * ends at the latest when the next one begins or, where its end is uncertain, `end_spread` days later. So what begins before
 * the last state that began so long ago is over. The work is that of what is found, however long the history is.
 */
export function isStateBetween(db: Reader, teamId: AnySQLiteColumn | number, days: Days, knownAt: number): SQL {
  const lanes = listLanes(db, knownAt).map(({ spread, node }) => sql`(${spread}, ${node})`)
  if (lanes.length === 0) return sql`0`
  const [spread, node] = [sql`lane.column1`, sql`lane.column2`]
  return sql`${teamVersions.id} in (select state.id from (values ${sql.join(lanes, sql`, `)}) lane
    cross join ${teamVersions} state
    where state.end_spread = ${spread} and state.known_node = ${node} and state.team_id = ${teamId}
      and state.valid_from_earliest_on >= coalesce((select max(begun.valid_from_earliest_on) from ${teamVersions} begun
        where begun.end_spread = ${spread} and begun.known_node = ${node} and begun.team_id = ${teamId}
          and begun.valid_from_earliest_on <= date(${days.earliest}, '-' || ${spread} || ' days')), '')
      and state.valid_from_earliest_on <= ${days.latest}
      and (state.valid_to_latest_on is null or state.valid_to_latest_on > ${days.earliest})
      and state.recorded_at <= ${knownAt} and (state.superseded_at is null or state.superseded_at > ${knownAt}))`
}

/** Pairs of `end_spread` and `known_node` in which there are states that may have been known at the instant. */
function listLanes(db: Reader, knownAt: number): { spread: number; node: number }[] {
  return db.all(sql`select spread.value as spread, node.value as node
    from json_each(${JSON.stringify(END_SPREADS)}) spread cross join json_each(${JSON.stringify(knowledgePath(knownAt))}) node
    where exists (select 1 from ${teamVersions} where end_spread = spread.value and known_node = node.value)`)
}

/** Without the states whose place another one had certainly taken before the first of the days; given the earliest first. */
export function sinceLastBegun<State>(
  states: readonly State[],
  days: Boundary,
  from: (state: State) => Boundary,
): State[] {
  const begun = states.findLastIndex((state) => from(state).latest <= days.earliest)
  return states.slice(Math.max(0, begun))
}

/** Rows that the register took for true at the instant. */
export function isKnownAt(
  columns: Pick<ClockColumns, 'recordedAt' | 'supersededAt'>,
  knownAt: number,
): SQL | undefined {
  return and(lte(columns.recordedAt, knownAt), or(isNull(columns.supersededAt), gt(columns.supersededAt, knownAt)))
}

/** Every team in force on the day, in Polish order; null state = in the register but not in force. */
export function listTeamsAsOf(db: Reader, asOf: AsOf) {
  const rows = db
    .select({ code: teams.voivodeshipCode, slug: teams.slug, version: teamVersions })
    .from(teams)
    .crossJoin(teamVersions)
    .where(isStateAsOf(db, teams.id, toDays(asOf)))
    .orderBy(asc(teams.sortKey), asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
    .all()
  return [...new Map(rows.map((row) => [row.code, row])).values()]
}

/** The state of one team on the day; null when it was not in force or not known. */
export function findTeamAsOf(db: Reader, code: VoivodeshipCode, asOf: AsOf) {
  const team = db.select({ id: teams.id }).from(teams).where(eq(teams.voivodeshipCode, code)).get()
  return team ? findVersionAsOf(db, team.id, asOf) : null
}

function findVersionAsOf(db: Reader, teamId: number, { validOn, knownAt }: AsOf) {
  return listStatesWithin(db, teamId, toDays({ validOn, knownAt })).at(-1) ?? null
}

/** States of one team that may have held on one of the days, the earliest first. */
export function listStatesWithin(db: Reader, teamId: number, asOf: AsOfDays) {
  const states = db
    .select()
    .from(teamVersions)
    .where(isStateAsOf(db, teamId, asOf))
    .orderBy(asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
    .all()
  return sinceLastBegun(states, asOf.days, (state) => toStretch(state).from)
}

/** Who sat in the team on the day, in the order of the source: nobody when no state of the team was in force. */
export function listMembersAsOf(db: Reader, teamId: number, asOf: AsOf) {
  const version = findVersionAsOf(db, teamId, asOf)
  if (!version) return []
  return (
    db
      .select({
        membershipId: teamMemberships.id,
        name: institutions.name,
        kind: institutions.kind,
        role: teamMemberships.role,
        institutionId: institutions.id,
        validFromEdtf: teamMemberships.validFromEdtf,
        validToEdtf: teamMemberships.validToEdtf,
      })
      .from(teamMemberships)
      // A cross join keeps the order: from the members of the team to their names, never from all institutions there are.
      .crossJoin(institutions)
      .where(
        and(
          eq(institutions.id, teamMemberships.institutionId),
          eq(teamMemberships.teamId, teamId),
          eq(teamMemberships.period, version.period),
          isMemberAsOf(asOf),
        ),
      )
      .orderBy(asc(teamMemberships.position), asc(teamMemberships.id))
      .all()
  )
}
