import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { institutions, legalActs, teamMemberships, teamVersions } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { CauseKind } from '#domain/register/register-terms.ts'
import { type FactChange, factChanges, type ReadableState, seatLine } from '#domain/team/team-changes.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import { fromDateColumn, requireDateColumn } from '../partial-date-row.ts'
import type { TeamVersion } from './read-team-state.ts'
import { isKnownAt } from './team-as-of.ts'

export type ToldCause = {
  readonly kind: CauseKind
  readonly title: string
  readonly url: string | null
  /** The act, when the cause is one. */
  readonly legalActId: number | null
}

/** One state of a team as known today. */
export type TeamStretch = {
  readonly versionId: number
  readonly legalBasisId: number | null
  readonly period: number
  readonly from: PartialDate
  /** Null = in force. */
  readonly to: PartialDate | null
  readonly state: ReadableState
  readonly cause: ToldCause
  /** Why the team ended here; null when it went on. */
  readonly ending: ToldCause | null
  /** What was corrected in it later, oldest first (ms UTC). */
  readonly corrections: readonly { readonly reason: string; readonly recordedAt: number }[]
  /** Against the state before it in the same period. */
  readonly changes: readonly FactChange[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

/**
 * The states the team went through, as known at the instant (today when left out), oldest first. The cause of a state is the one it was first
 * recorded with: rows that only closed it or corrected it later have causes of their own.
 */
export function listTeamHistory(db: Reader, teamId: number, knownAt = Number.MAX_SAFE_INTEGER): TeamStretch[] {
  return historyOf(listTeamRows(db, [teamId]), listTeamMoves(db, teamId, knownAt), knownAt)
}

/** The same of the rows and moves of one team. */
export function historyOf(all: readonly TeamRow[], moves: readonly Move[], knownAt: number): TeamStretch[] {
  const rows = all.filter(({ version }) => version.recordedAt <= knownAt)
  const stretches = rows
    .filter(({ version: { supersededAt } }) => supersededAt === null || supersededAt > knownAt)
    .toSorted((a, b) => (a.version.validFromEarliestOn < b.version.validFromEarliestOn ? -1 : 1))
  const { startingLike, givenUpFor } = arrange(rows)
  const arrivals = Map.groupBy(moves, ({ period, from }) => `${period} ${from}`)
  const departures = Map.groupBy(moves, ({ period, to }) => `${period} ${to}`)
  const names = (moved: readonly Move[] = []) => moved.map(({ name }) => name)
  return stretches.map((row, index) => {
    const { version } = row
    const samePeriod = (other: TeamRow | undefined) => (other?.version.period === version.period ? other : null)
    const before = samePeriod(stretches[index - 1])
    const isLast = samePeriod(stretches[index + 1]) === null
    const alike = startingLike(version)
    const born = originOf(alike[0] ?? row, givenUpFor)
    const closed = alike.find(({ version: one }) => one.validToEdtf === version.validToEdtf) ?? row
    return {
      versionId: version.id,
      legalBasisId: version.legalBasisId,
      period: version.period,
      from: requireDateColumn(version.validFromEdtf),
      to: fromDateColumn(version.validToEdtf),
      state: toReadable(row),
      cause: toCause(born),
      ending: version.validToEdtf !== null && isLast ? toCause(closed) : null,
      corrections: alike
        .filter(({ version: one }) => one.causeKind === 'correction' && one.id !== born.version.id)
        .map(({ version: one }) => ({ reason: one.causeReason ?? '', recordedAt: one.recordedAt })),
      changes: before ? factChanges(toReadable(before), toReadable(row)) : [],
      joined: before ? names(arrivals.get(startOf(version))) : [],
      left: before ? names(departures.get(startOf(version))) : [],
    }
  })
}

export const listTeamHistoryForStaff = defineStaffQuery(({ db }, teamId: number) => listTeamHistory(db, teamId))

/** Every row the register ever had of the teams, in the order of recording, with its basis and the act of its cause. */
export function listTeamRows(db: Reader, teamIds: readonly number[]) {
  const rows = db
    .select()
    .from(teamVersions)
    .where(inArray(teamVersions.teamId, [...teamIds]))
    .orderBy(asc(teamVersions.id))
    .all()
  const cited = new Set(rows.flatMap(({ legalBasisId, causeLegalActId }) => [legalBasisId, causeLegalActId]))
  const byId = new Map(
    db
      .select({ id: legalActs.id, url: legalActs.url, ...citedColumns })
      .from(legalActs)
      .where(
        inArray(
          legalActs.id,
          [...cited].filter((id) => id !== null),
        ),
      )
      .all()
      .map((legalAct) => [legalAct.id, { id: legalAct.id, title: citeLegalAct(legalAct), url: legalAct.url }]),
  )
  const legalAct = (id: number | null) => (id === null ? null : (byId.get(id) ?? null))
  return rows.map((version) => ({
    version,
    basis: legalAct(version.legalBasisId),
    causeLegalAct: legalAct(version.causeLegalActId),
  }))
}

export type TeamRow = ReturnType<typeof listTeamRows>[number]
type Move = ReturnType<typeof listTeamMoves>[number]

/** When each institution came and left, as known at the instant. */
export function listTeamMoves(db: Reader, teamId: number, knownAt: number) {
  return db
    .select({
      name: institutions.name,
      period: teamMemberships.period,
      from: teamMemberships.validFromEdtf,
      to: teamMemberships.validToEdtf,
    })
    .from(teamMemberships)
    .innerJoin(institutions, eq(institutions.id, teamMemberships.institutionId))
    .where(and(eq(teamMemberships.teamId, teamId), isKnownAt(teamMemberships, knownAt)))
    .orderBy(asc(teamMemberships.position), asc(teamMemberships.id))
    .all()
}

/** Rows of one team in the order of recording, found without walking all of them for each: a history may be long. */
export function arrange(rows: readonly TeamRow[]) {
  const byStart = Map.groupBy(rows, ({ version }) => startOf(version))
  const byEnd = Map.groupBy(rows, ({ version: { period, supersededAt } }) => `${period} ${supersededAt}`)
  return {
    /** Those of the same period that begin on the same day. */
    startingLike: (version: TeamVersion) => byStart.get(startOf(version)) ?? [],
    /** Those of the same period that were there before and were given up when this one was recorded. */
    givenUpFor: ({ period, recordedAt, id }: TeamVersion) =>
      (byEnd.get(`${period} ${recordedAt}`) ?? []).filter(({ version }) => version.id < id),
  }
}

type GivenUpFor = ReturnType<typeof arrange>['givenUpFor']

function startOf({ period, validFromEdtf }: TeamVersion): string {
  return `${period} ${validFromEdtf}`
}

/** The row that was there before a correction moved its beginning: a wrong day is no cause of a state. */
function originOf(row: TeamRow, givenUpFor: GivenUpFor): TeamRow {
  const formerly = row.version.causeKind === 'correction' ? replacedBy(row, givenUpFor) : null
  return formerly === null ? row : originOf(formerly, givenUpFor)
}

/**
 * Of the rows that a correction gave up, the one it put right: it began on the same day, or, where the day itself was
 * wrong, is the last of them.
 */
export function replacedBy({ version }: TeamRow, givenUpFor: GivenUpFor): TeamRow | null {
  const givenUp = givenUpFor(version)
  return givenUp.find(({ version: one }) => startOf(one) === startOf(version)) ?? givenUp.at(-1) ?? null
}

function toReadable({ version, basis }: TeamRow): ReadableState {
  return readableState(version, basis?.title ?? null)
}

/** A row of the register with the citation of its legal basis, as people read it. */
export function readableState(version: TeamVersion, legalBasis: string | null): ReadableState {
  const established = fromDateColumn(version.establishedEdtf)
  return {
    name: version.officialName,
    established: established && formatPartialDate(established, 'table'),
    legalBasis,
    seat: seatLine(version.seatOffice, version.seatCity),
    chair: version.chairFunction,
    membershipNote: version.membershipNote,
  }
}

function toCause({ version, causeLegalAct }: TeamRow): ToldCause {
  return causeLegalAct
    ? { kind: 'act', title: causeLegalAct.title, url: causeLegalAct.url, legalActId: causeLegalAct.id }
    : { kind: version.causeKind, title: version.causeReason ?? '', url: null, legalActId: null }
}
