import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { institutions, teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { Boundary } from '#domain/team/in-force.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

/** The two clocks of a question: which day of the world, as known at which instant (ms). */
export type AsOf = { readonly validOn: IsoDay; readonly knownAt: number }

/** The same for several days, the first and the last included. */
export type AsOfDays = { readonly days: Boundary; readonly knownAt: number }

type ClockColumns = Record<'recordedAt' | 'supersededAt' | 'validFromEarliestOn' | 'validToLatestOn', AnySQLiteColumn>

/**
 * Rows that may hold on the day, as known at the instant. A boundary known only as a stretch of time counts as "may":
 * between its earliest and latest day both sides qualify, and the later state is taken.
 */
export function isAsOf(columns: ClockColumns, { validOn, knownAt }: AsOf): SQL | undefined {
  return and(
    // The plus keeps SQLite from the index by time of recording: the one by beginning holds all that is asked here.
    sql`+${columns.recordedAt} <= ${knownAt}`,
    or(isNull(columns.supersededAt), gt(columns.supersededAt, knownAt)),
    lte(columns.validFromEarliestOn, validOn),
    or(isNull(columns.validToLatestOn), gt(columns.validToLatestOn, validOn)),
  )
}

function toDays({ validOn, knownAt }: AsOf): AsOfDays {
  return { days: { earliest: validOn, latest: validOn }, knownAt }
}

/**
 * States of the team that may hold on one of the days, as known at the instant, found without walking its whole history.
 * The latest state that had certainly begun by the first of the days takes the place of all before it: states of a period
 * follow each other without a gap, and a period is over when the next has begun. `teamId`: a column of the table on the
 * left of a cross join, which SQLite reads first, or a number.
 */
export function isStateAsOf(teamId: AnySQLiteColumn | number, { days, knownAt }: AsOfDays): SQL | undefined {
  return isStateBetween(teamId, { earliest: sql`${days.earliest}`, latest: sql`${days.latest}` }, knownAt)
}

type Days = { readonly earliest: SQL; readonly latest: SQL }

/** The same for days that come out of a query. A plus keeps SQLite from the index by time of recording. */
export function isStateBetween(teamId: AnySQLiteColumn | number, days: Days, knownAt: number): SQL | undefined {
  const nearest = sql`(select begun.valid_from_earliest_on from ${teamVersions} begun
    where begun.team_id = ${teamId} and begun.valid_from_earliest_on <= ${days.earliest}
      and begun.valid_from_latest_on <= ${days.earliest} and +begun.recorded_at <= ${knownAt}
      and (begun.superseded_at is null or begun.superseded_at > ${knownAt})
    order by begun.valid_from_earliest_on desc limit 1)`
  const wasKnown = sql`exists (select 1 from ${teamVersions} first
    where first.team_id = ${teamId} and first.recorded_at <= ${knownAt})`
  const { recordedAt, supersededAt, validFromEarliestOn, validToLatestOn } = teamVersions
  return and(
    eq(teamVersions.teamId, teamId),
    wasKnown,
    sql`${validFromEarliestOn} >= coalesce(${nearest}, '')`,
    sql`${validFromEarliestOn} <= ${days.latest}`,
    sql`+${recordedAt} <= ${knownAt}`,
    or(isNull(supersededAt), gt(supersededAt, knownAt)),
    sql`(${validToLatestOn} is null or ${validToLatestOn} > ${days.earliest})`,
  )
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
    .where(isStateAsOf(teams.id, toDays(asOf)))
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
  return db
    .select()
    .from(teamVersions)
    .where(isStateAsOf(teamId, asOf))
    .orderBy(asc(teamVersions.validFromEarliestOn), asc(teamVersions.id))
    .all()
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
          isAsOf(teamMemberships, asOf),
        ),
      )
      .orderBy(asc(teamMemberships.position), asc(teamMemberships.id))
      .all()
  )
}
