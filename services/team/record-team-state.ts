import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teamMemberships, teamVersionNotes, teamVersionSources, teamVersions } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Cause, TeamState } from '#domain/team/team-input.ts'
import { requireDateColumn } from '../partial-date-row.ts'
import type { TeamVersion } from './read-team-state.ts'
import { insertMembership, insertTeamVersion, institutionId, toBitemporalColumns, type Validity } from './team-rows.ts'

/** `from` null = a correction: what is recorded now holds since `began`, the beginning of the state in force. */
type Recording = {
  readonly from: PartialDate | null
  readonly cause: Cause
  readonly now: number
}

/** Supersedes the state in force by another, its members with it; what was true before `from` stays true before it. */
export function recordTeamState(
  tx: Reader,
  version: TeamVersion,
  state: TeamState,
  { from, cause, now }: Recording,
): void {
  const began = requireDateColumn(version.validFromEdtf)
  supersedeVersion(tx, version, now)
  if (from) copyVersion(tx, version, { from: began, to: from, cause, now })
  insertTeamVersion(tx, version.teamId, version.period, state, { from: from ?? began, to: null, cause, now })
  changeMembers(tx, version, state, { from, began, cause, now })
}

export function supersedeVersion(tx: Reader, version: TeamVersion, now: number): void {
  tx.update(teamVersions)
    .set({ supersededAt: notBefore(version, now) })
    .where(eq(teamVersions.id, version.id))
    .run()
}

/** The same facts, sources and notes once more, for another stretch of time. */
export function copyVersion(tx: Reader, version: TeamVersion, clocks: Validity): void {
  const { id: oldId, supersededAt: _, memberCount: __, ...facts } = version
  const { id } = tx
    .insert(teamVersions)
    .values({ ...facts, ...toBitemporalColumns(clocks) })
    .returning({ id: teamVersions.id })
    .get()
  for (const row of tx.select().from(teamVersionSources).where(eq(teamVersionSources.teamVersionId, oldId)).all()) {
    tx.insert(teamVersionSources)
      .values({ ...row, teamVersionId: id })
      .run()
  }
  for (const row of tx.select().from(teamVersionNotes).where(eq(teamVersionNotes.teamVersionId, oldId)).all()) {
    tx.insert(teamVersionNotes)
      .values({ ...row, teamVersionId: id })
      .run()
  }
}

type Membership = typeof teamMemberships.$inferSelect

/** Parts that institutions play in one period of a team as known today: those without an end, or all. */
export function listMemberships(
  tx: Reader,
  { teamId, period }: Pick<TeamVersion, 'teamId' | 'period'>,
  { only }: { only: 'open' | 'all' },
): Membership[] {
  const isOpen = only === 'open' ? isNull(teamMemberships.validToEdtf) : undefined
  return tx
    .select()
    .from(teamMemberships)
    .where(
      and(
        eq(teamMemberships.teamId, teamId),
        eq(teamMemberships.period, period),
        isNull(teamMemberships.supersededAt),
        isOpen,
      ),
    )
    .all()
}

/** The same part once more, for another stretch of time, in another place of the list or for another cause. */
export function replaceMembership(
  tx: Reader,
  row: Membership,
  clocks: Validity,
  position: number = row.position,
): void {
  supersedeMembership(tx, row, clocks.now)
  const { institutionId, role } = row
  insertMembership(tx, row, { institutionId, role, position }, clocks)
}

function supersedeMembership(tx: Reader, row: Membership, now: number): void {
  tx.update(teamMemberships)
    .set({ supersededAt: notBefore(row, now) })
    .where(eq(teamMemberships.id, row.id))
    .run()
}

/** A clock that was set back must stop nobody's work, and nothing is known again before it was known. */
function notBefore({ recordedAt }: { readonly recordedAt: number }, now: number): number {
  return Math.max(recordedAt, now)
}

/** Why the register says it, read back. */
function causeOf({ causeKind, causeLegalActId, causeReason }: Membership | TeamVersion): Cause {
  return causeKind === 'act' && causeLegalActId !== null
    ? { kind: 'act', legalActId: causeLegalActId }
    : { kind: causeKind === 'correction' ? 'correction' : 'publication', reason: causeReason ?? '' }
}

type When = Recording & { readonly began: PartialDate }

/**
 * Who stays keeps the date and the cause of joining, and takes the place in which the list now names them: the order is
 * how a source prints it, no fact of its own. Who left gets an end (in a correction: was not there since `began`).
 */
function changeMembers(tx: Reader, version: TeamVersion, state: TeamState, { from, began, cause, now }: When): void {
  const current = listMemberships(tx, version, { only: 'open' })
  const wanted = state.members.map((member, index) => ({
    institutionId: institutionId(tx, member, now),
    role: member.role,
    position: index + 1,
  }))

  for (const row of current) {
    const since = requireDateColumn(row.validFromEdtf)
    const stays = wanted.find((member) => isSame(member, row))
    if (stays) {
      if (stays.position === row.position) continue
      replaceMembership(tx, row, { from: since, to: null, cause: causeOf(row), now }, stays.position)
      continue
    }
    // Whoever sat in the team before the corrected stretch of time sat there all the same.
    const to = from ?? (row.validFromEarliestOn < began.earliest ? began : null)
    if (to) replaceMembership(tx, row, { from: since, to, cause, now })
    else supersedeMembership(tx, row, now)
  }
  for (const member of wanted) {
    if (current.some((row) => isSame(row, member))) continue
    insertMembership(tx, version, member, { from: from ?? began, to: null, cause, now })
  }
}

type Part = Pick<Membership, 'institutionId' | 'role'>

function isSame(a: Part, b: Part): boolean {
  return a.institutionId === b.institutionId && a.role === b.role
}
