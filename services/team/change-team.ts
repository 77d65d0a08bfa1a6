import { mayManageRecords } from '#domain/permissions.ts'
import { ChangeTeamInput } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { recordTeamState } from './record-team-state.ts'
import { requireTeamInForce } from './require-team.ts'
import { startIssues, teamStateIssues } from './team-state-issues.ts'

/**
 * Records a change of a team. With `from`, the world changed that day: what was true before stays true before.
 * Without, the register was wrong: the state in force is corrected for its whole stretch of time. Either way what the
 * register said until now can still be asked for. Throws NotFound, Conflict.
 */
export const changeTeam = defineVerb({
  name: 'team.change',
  input: ChangeTeamInput,
  load: ({ tx }, { teamId }) => requireTeamInForce(tx, teamId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, state, from, cause }, { team, version }) => {
    requireSeenVersion(team, seenLockVersion)
    const issues = [...teamStateIssues(tx, cause, state), ...startIssues(from, version)]
    if (issues.length > 0) return refused(...issues)
    recordTeamState(tx, version, state, { from, cause, now })
    const details = { state, from: from?.edtf ?? null, cause, superseded: version.id }
    return done({ teamId }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})
