import type { Reader } from '#db/client.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { type Cause, CorrectTeamEndInput } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireDateColumn } from '../partial-date-row.ts'
import { copyVersion, listMemberships, replaceMembership, supersedeVersion } from './record-team-state.ts'
import { listVersionsNow, requireTeam } from './require-team.ts'

/**
 * Corrects the day on which a team ended, or says that it never did; members who ended with it follow. For the last
 * state only: an earlier one ends where the next begins. Issues: `to`: `has-no-end`, `ends-before-its-beginning`,
 * `nothing-changes`. Throws NotFound, Conflict.
 */
export const correctTeamEnd = defineVerb({
  name: 'team.correct-end',
  fourEyes: 'proposal',
  input: CorrectTeamEndInput,
  load: ({ tx }, { teamId }) => ({ team: requireTeam(tx, teamId), last: lastVersion(tx, teamId) }),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, to, reason }, { team, last }) => {
    requireSeenVersion(team, seenLockVersion)
    if (!last?.validToEdtf) return refused({ field: 'to', key: 'has-no-end' })
    if (to?.edtf === last.validToEdtf) return refused({ field: 'to', key: 'nothing-changes' })
    if (to && to.earliest <= last.validFromEarliestOn) {
      return refused({ field: 'to', key: 'ends-before-its-beginning', context: { began: last.validFromEdtf } })
    }
    const cause: Cause = { kind: 'correction', reason }
    supersedeVersion(tx, last, now)
    copyVersion(tx, last, { from: requireDateColumn(last.validFromEdtf), to, cause, now })
    for (const row of listMemberships(tx, last, { only: 'all' })) {
      if (row.validToEdtf !== last.validToEdtf) continue
      replaceMembership(tx, row, { from: requireDateColumn(row.validFromEdtf), to, cause, now })
    }
    const details = { to: to?.edtf ?? null, before: last.validToEdtf, reason, superseded: last.id }
    return done({ teamId }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})

function lastVersion(tx: Reader, teamId: number) {
  return listVersionsNow(tx, teamId).at(-1) ?? null
}
