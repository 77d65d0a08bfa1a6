import { and, asc, desc, eq, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { teams, teamVersions } from '#db/schema/index.ts'
import type { IsoDay, PartialDate } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '../context.ts'
import { requireDateColumn } from '../partial-date-row.ts'
import { isKnownAt } from './team-as-of.ts'

type Db = Pick<PublicContext, 'db'>

/** So many days are named on each side of the day asked about. */
const NAMED_MAX = 40

type Around = {
  readonly day: IsoDay
  readonly knownAt: number
  /** Null = of all teams. */
  readonly teamId: number | null
}

/** Days on which a team began, changed or ended, the nearest ones on both sides of the day, oldest first. */
export function listChangeDays({ db }: Db, { day, knownAt, teamId }: Around): PartialDate[] {
  const ofTeam = teamId === null ? undefined : eq(teamVersions.teamId, teamId)
  const near = (edtf: AnySQLiteColumn, earliest: AnySQLiteColumn, side: 'before' | 'after') =>
    db
      .select({ edtf: sql<string>`${edtf}` })
      .from(teamVersions)
      .where(and(ofTeam, isKnownAt(teamVersions, knownAt), isOnSide(earliest, day, side)))
      .groupBy(earliest, edtf)
      .orderBy(...[earliest, edtf].map((column) => (side === 'before' ? desc(column) : asc(column))))
      .limit(NAMED_MAX)
      .all()
  const { validFromEdtf, validFromEarliestOn, validToEdtf, validToEarliestOn } = teamVersions
  const found = (['before', 'after'] as const).flatMap((side) => [
    ...near(validFromEdtf, validFromEarliestOn, side),
    ...near(validToEdtf, validToEarliestOn, side),
  ])
  return [...new Set(found.map(({ edtf }) => edtf))]
    .map(requireDateColumn)
    .sort((a, b) => (a.earliest === b.earliest ? (a.latest < b.latest ? -1 : 1) : a.earliest < b.earliest ? -1 : 1))
}

function isOnSide(earliest: AnySQLiteColumn, day: IsoDay, side: 'before' | 'after'): SQL | undefined {
  return side === 'before' ? lte(earliest, day) : and(isNotNull(earliest), gt(earliest, day))
}

/** When the first fact of a team was recorded (ms UTC); null while there is none. One step into an index for each team. */
export function findRegisterBeginning({ db }: Db): number | null {
  const first = sql`(select min(${teamVersions.recordedAt}) from ${teamVersions}
    where ${teamVersions.teamId} = ${teams.id})`
  return (
    db
      .select({ at: sql<number | null>`min(${first})` })
      .from(teams)
      .get()?.at ?? null
  )
}

/** Days in Warsaw on which the register corrected itself, the newest first. */
export function listCorrectionDays({ db }: Db, teamId: number | null = null): IsoDay[] {
  const rows = db
    .select({ at: teamVersions.recordedAt })
    .from(teamVersions)
    .where(
      // As written in the index: a bound value would not be known to be the one it holds.
      and(sql`${teamVersions.causeKind} = 'correction'`, teamId === null ? undefined : eq(teamVersions.teamId, teamId)),
    )
    .groupBy(teamVersions.recordedAt)
    .orderBy(desc(teamVersions.recordedAt))
    .limit(NAMED_MAX)
    .all()
  return [...new Set(rows.map(({ at }) => warsawDay(at)))]
}
