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
  return historyOf(listTeamRows(db, [teamId]), listMoves(db, teamId, knownAt), knownAt)
}

/** The same of the rows and moves of one team. */
export function historyOf(all: readonly Row[], moves: readonly Move[], knownAt: number): TeamStretch[] {
  const rows = all.filter(({ version }) => version.recordedAt <= knownAt)
  const stretches = rows
    .filter(({ version: { supersededAt } }) => supersededAt === null || supersededAt > knownAt)
    .toSorted((a, b) => (a.version.validFromEarliestOn < b.version.validFromEarliestOn ? -1 : 1))
  return stretches.map((row, index) => {
    const { version } = row
    const samePeriod = (other: Row | undefined) => (other?.version.period === version.period ? other : null)
    const before = samePeriod(stretches[index - 1])
    const inPeriod = moves.filter((move) => move.period === version.period)
    const isLast = samePeriod(stretches[index + 1]) === null
    const born = originOf(firstWith(rows, (one) => isSameStart(one, version)) ?? row, rows)
    const closed = firstWith(rows, (one) => isSameStart(one, version) && one.validToEdtf === version.validToEdtf) ?? row
    return {
      versionId: version.id,
      legalBasisId: version.legalBasisId,
      period: version.period,
      from: requireDateColumn(version.validFromEdtf),
      to: fromDateColumn(version.validToEdtf),
      state: toReadable(row),
      cause: toCause(born),
      ending: version.validToEdtf !== null && isLast ? toCause(closed) : null,
      corrections: rows
        .filter(({ version: one }) => one.causeKind === 'correction' && one.id !== born.version.id)
        .filter(({ version: one }) => isSameStart(one, version))
        .map(({ version: one }) => ({ reason: one.causeReason ?? '', recordedAt: one.recordedAt })),
      changes: before ? factChanges(toReadable(before), toReadable(row)) : [],
      joined: before ? inPeriod.filter((move) => move.from === version.validFromEdtf).map(({ name }) => name) : [],
      left: before ? inPeriod.filter((move) => move.to === version.validFromEdtf).map(({ name }) => name) : [],
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
  const byId = new Map(
    db
      .select({ id: legalActs.id, url: legalActs.url, ...citedColumns })
      .from(legalActs)
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

type Row = ReturnType<typeof listTeamRows>[number]
type Move = ReturnType<typeof listMoves>[number]

/** When each institution came and left, as known at the instant. */
function listMoves(db: Reader, teamId: number, knownAt: number) {
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

function firstWith(rows: readonly Row[], matches: (version: TeamVersion) => boolean): Row | undefined {
  return rows.find(({ version }) => matches(version))
}

/** The row that was there before a correction moved its beginning: a wrong day is no cause of a state. */
function originOf(row: Row, rows: readonly Row[]): Row {
  const formerly = row.version.causeKind === 'correction' ? replacedBy(row, rows) : null
  return formerly === null ? row : originOf(formerly, rows)
}

/**
 * Of the rows that a correction gave up, the one it put right: it began on the same day, or, where the day itself was
 * wrong, is the last of them.
 */
export function replacedBy({ version }: Row, rows: readonly Row[]): Row | null {
  const givenUp = rows.filter(
    ({ version: one }) =>
      one.supersededAt === version.recordedAt && one.period === version.period && one.id < version.id,
  )
  return givenUp.find(({ version: one }) => isSameStart(one, version)) ?? givenUp.at(-1) ?? null
}

function isSameStart(a: TeamVersion, b: TeamVersion): boolean {
  return a.period === b.period && a.validFromEdtf === b.validFromEdtf
}

function toReadable({ version, basis }: Row): ReadableState {
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

function toCause({ version, causeLegalAct }: Row): ToldCause {
  return causeLegalAct
    ? { kind: 'act', title: causeLegalAct.title, url: causeLegalAct.url, legalActId: causeLegalAct.id }
    : { kind: version.causeKind, title: version.causeReason ?? '', url: null, legalActId: null }
}
