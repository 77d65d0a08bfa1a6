import type { Reader } from '#db/client.ts'
import { NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { type Cause, CorrectTeamInput, contradictions, withFacts } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { fromDateColumn, requireDateColumn } from '../partial-date-row.ts'
import { isSameState } from './change-team-facts.ts'
import { readTeamState, type TeamVersion } from './read-team-state.ts'
import { copyVersion, listMemberships, replaceMembership, supersedeVersion } from './record-team-state.ts'
import { listVersionsNow, requireTeam } from './require-team.ts'
import { insertTeamVersion } from './team-rows.ts'
import { teamStateIssues } from './team-state-issues.ts'

/**
 * Corrects what the register said of one state, in force or past, for its whole stretch of time: its facts, or the day
 * since which it holds; the state before it then ends on that day, and members who came or left with it move along.
 * Members whose end lies past the end of the period (an earlier version of this verb could write such) end with it. What
 * was said until now can still be asked for. Throws NotFound, Conflict.
 */
export const correctTeam = defineVerb({
  name: 'team.correct',
  fourEyes: 'proposal',
  input: CorrectTeamInput,
  load: ({ tx }, { teamId, versionId }) => requireStates(tx, teamId, versionId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, facts, from, reason }, { team, version, previous, earlier }) => {
    requireSeenVersion(team, seenLockVersion)
    const before = readTeamState(tx, version)
    const state = withFacts(before, facts)
    const began = requireDateColumn(version.validFromEdtf)
    const moved = from !== null && from.edtf !== began.edtf ? from : null
    const isOnlyMembers = listMembersPastTheEnd(tx, version).length > 0
    if (moved === null && isSameState(before, state) && !isOnlyMembers) {
      return refused({ field: 'facts', key: 'nothing-changes' })
    }
    const cause: Cause = { kind: 'correction', reason }
    const issues = [
      ...contradictions(state).map((issue) => ({ ...issue, field: `facts.${issue.field}` })),
      ...teamStateIssues(tx, cause, state, 'facts'),
      ...(moved ? movedStartIssues(moved, { version, earlier }) : []),
    ]
    if (issues.length > 0) return refused(...issues)

    // First out of the way, then again: no two states may be in force at once, not even within a transaction.
    supersedeVersion(tx, version, now)
    if (moved && previous) {
      supersedeVersion(tx, previous, now)
      copyVersion(tx, previous, { from: requireDateColumn(previous.validFromEdtf), to: moved, cause, now })
    }
    const to = fromDateColumn(version.validToEdtf)
    insertTeamVersion(tx, teamId, version.period, state, { from: moved ?? began, to, cause, now })
    if (moved) moveMembers(tx, version, { began, moved, cause, now })
    endMembersWithThePeriod(tx, version, { cause, now })
    const details = { facts, from: moved?.edtf ?? null, reason, superseded: version.id }
    return done({ teamId }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})

/** The state to correct, the one that ends where it begins, and the last one before it of any period. */
function requireStates(tx: Reader, teamId: number, versionId: number) {
  const team = requireTeam(tx, teamId)
  const versions = listVersionsNow(tx, teamId)
  const index = versions.findIndex(({ id }) => id === versionId)
  const version = versions[index]
  if (!version) throw new NotFound(`The team ${teamId} has no state ${versionId}`)
  const earlier = versions[index - 1] ?? null
  return { team, version, earlier, previous: earlier?.period === version.period ? earlier : null }
}

/** A state begins after the one before it began (a new period: after the last one ended) and before its own end. */
function movedStartIssues(
  from: PartialDate,
  { version, earlier }: { version: TeamVersion; earlier: TeamVersion | null },
): Issue[] {
  const issue = (key: string, day: string): Issue[] => [{ field: 'from', key, context: { day } }]
  if (version.validToEarliestOn !== null && from.earliest >= version.validToEarliestOn) {
    return issue('after-its-end', version.validToEdtf ?? '')
  }
  if (earlier === null) return []
  if (earlier.period === version.period) {
    return from.earliest > earlier.validFromEarliestOn ? [] : issue('before-the-earlier-state', earlier.validFromEdtf)
  }
  const ended = earlier.validToEarliestOn
  return ended === null || from.earliest >= ended ? [] : issue('before-its-end', earlier.validToEdtf ?? '')
}

type Move = { readonly began: PartialDate; readonly moved: PartialDate; readonly cause: Cause; readonly now: number }

/** Whoever came or left on the wrong day came or left on the right one; members of another period have days of their own. */
function moveMembers(tx: Reader, version: TeamVersion, { began, moved, cause, now }: Move): void {
  for (const row of listMemberships(tx, version, { only: 'all' })) {
    const since = requireDateColumn(row.validFromEdtf)
    const until = fromDateColumn(row.validToEdtf)
    const came = since.edtf === began.edtf
    const left = until?.edtf === began.edtf
    if (!came && !left) continue
    replaceMembership(tx, row, { from: came ? moved : since, to: left ? moved : until, cause, now })
  }
}

/** Parts in the period of `version` that last longer than the period itself, and the day on which it ended. */
function listMembersPastTheEnd(tx: Reader, { teamId, period }: TeamVersion) {
  const last = listVersionsNow(tx, teamId).findLast((version) => version.period === period)
  const end = fromDateColumn(last?.validToEdtf ?? null)
  if (end === null) return []
  return listMemberships(tx, { teamId, period }, { only: 'all' })
    .filter(({ validToLatestOn }) => validToLatestOn === null || validToLatestOn > end.latest)
    .filter(({ validFromEarliestOn }) => validFromEarliestOn < end.latest)
    .map((row) => ({ row, end }))
}

function endMembersWithThePeriod(tx: Reader, version: TeamVersion, why: Pick<Move, 'cause' | 'now'>): void {
  for (const { row, end } of listMembersPastTheEnd(tx, version)) {
    replaceMembership(tx, row, { from: requireDateColumn(row.validFromEdtf), to: end, ...why })
  }
}
