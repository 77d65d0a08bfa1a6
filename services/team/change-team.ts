import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teamMemberships, teams, teamVersionNotes, teamVersionSources, teamVersions } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { type Cause, ChangeTeamInput, type TeamState } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { requireDateColumn } from '../partial-date-row.ts'
import { insertMembership, insertTeamVersion, institutionId, toClockColumns } from './team-rows.ts'
import { teamStateIssues } from './team-state-issues.ts'

/**
 * Records a change of a team. With `from`, the world changed that day: what was true before stays true before.
 * Without, the register was wrong: the state in force is corrected for its whole stretch of time. Either way what the
 * register said until now can still be asked for. Throws NotFound, Conflict.
 */
export const changeTeam = defineVerb({
  name: 'team.change',
  input: ChangeTeamInput,
  load: (tx, { teamId }) => requireTeamInForce(tx, teamId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, state, from, cause }, { team, version }) => {
    requireSeenVersion(team, seenLockVersion)
    const began = requireDateColumn(version.validFromEdtf)
    const issues = teamStateIssues(tx, cause, state)
    if (from && from.earliest <= began.earliest) {
      issues.push({ field: 'from', key: 'before-the-state-in-force', context: { began: began.edtf } })
    }
    if (issues.length > 0) return refused(...issues)

    tx.update(teamVersions).set({ supersededAt: now }).where(eq(teamVersions.id, version.id)).run()
    if (from) closeVersion(tx, version, from, cause, now)
    insertTeamVersion(tx, teamId, version.period, state, { from: from ?? began, to: null, cause, now })
    changeMembers(tx, teamId, state, { from, began, cause, now })
    tx.update(teams)
      .set({ lockVersion: sql`${teams.lockVersion} + 1` })
      .where(eq(teams.id, teamId))
      .run()

    const details = { state, from: from?.edtf ?? null, cause, superseded: version.id }
    return done({ teamId }, { subject: { kind: 'team', id: teamId }, details, readersSee: true })
  },
})

type Version = typeof teamVersions.$inferSelect

function requireTeamInForce(tx: Reader, teamId: number) {
  const team = tx.select().from(teams).where(eq(teams.id, teamId)).get()
  const version = tx
    .select()
    .from(teamVersions)
    .where(and(eq(teamVersions.teamId, teamId), isNull(teamVersions.supersededAt), isNull(teamVersions.validToEdtf)))
    .get()
  if (!team || !version) throw new NotFound(`There is no team ${teamId} in force`)
  return { team, version }
}

/** The same state once more, now with its end, and with the sources it had. */
function closeVersion(tx: Reader, version: Version, to: PartialDate, cause: Cause, now: number): void {
  const { id: oldId, supersededAt: _, ...facts } = version
  const clocks = toClockColumns({ from: requireDateColumn(version.validFromEdtf), to, cause, now })
  const { id } = tx
    .insert(teamVersions)
    .values({ ...facts, ...clocks })
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

type When = { from: PartialDate | null; began: PartialDate; cause: Cause; now: number }

/** Members who stay keep their row and its date; who left gets an end (in a correction: was not there since `began`). */
function changeMembers(tx: Reader, teamId: number, state: TeamState, { from, began, cause, now }: When): void {
  const current = tx
    .select()
    .from(teamMemberships)
    .where(
      and(
        eq(teamMemberships.teamId, teamId),
        isNull(teamMemberships.supersededAt),
        isNull(teamMemberships.validToEdtf),
      ),
    )
    .all()
  const wanted = state.members.map((member, index) => ({
    institutionId: institutionId(tx, member, now),
    role: member.role,
    position: index + 1,
  }))
  const isSame = (a: { institutionId: number; role: string }, b: { institutionId: number; role: string }) =>
    a.institutionId === b.institutionId && a.role === b.role

  for (const row of current) {
    if (wanted.some((member) => isSame(member, row))) continue
    tx.update(teamMemberships).set({ supersededAt: now }).where(eq(teamMemberships.id, row.id)).run()
    // Whoever sat in the team before the corrected stretch of time sat there all the same.
    const to = from ?? (row.validFromEarliestOn < began.earliest ? began : null)
    if (to) {
      insertMembership(tx, teamId, toMember(row), { from: requireDateColumn(row.validFromEdtf), to, cause, now })
    }
  }
  for (const member of wanted) {
    if (current.some((row) => isSame(row, member))) continue
    insertMembership(tx, teamId, member, { from: from ?? began, to: null, cause, now })
  }
}

function toMember({ institutionId, role, position }: typeof teamMemberships.$inferSelect) {
  return { institutionId, role, position }
}
