import type { Reader } from '#db/client.ts'
import type { Issue } from '#domain/issue.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { ResumeTeamInput } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { listVersionsNow, requireTeam } from './require-team.ts'
import { insertTeamState } from './team-rows.ts'
import { teamStateIssues } from './team-state-issues.ts'

/** Records that a team was appointed again after its end: its next period begins. Throws NotFound, Conflict. */
export const resumeTeam = defineVerb({
  name: 'team.resume',
  fourEyes: 'proposal',
  input: ResumeTeamInput,
  load: ({ tx }, { teamId }) => requireTeam(tx, teamId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, state, validFrom, cause }, team) => {
    requireSeenVersion(team, seenLockVersion)
    const issues = [...teamStateIssues(tx, cause, state), ...resumeIssues(tx, teamId, validFrom)]
    if (issues.length > 0) return refused(...issues)
    const period = 1 + Math.max(0, ...listVersionsNow(tx, teamId).map((version) => version.period))
    insertTeamState(tx, teamId, period, state, { from: validFrom, to: null, cause, now })
    const details = { state, validFrom: validFrom.edtf, cause, period }
    return done({ teamId, period }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})

/** A team still in force needs no new beginning, and none can lie before its end. */
function resumeIssues(tx: Reader, teamId: number, validFrom: PartialDate): Issue[] {
  const last = listVersionsNow(tx, teamId).at(-1)
  if (!last) return []
  if (last.validToEdtf === null || last.validToEarliestOn === null) return [{ field: 'validFrom', key: 'in-force' }]
  if (validFrom.earliest >= last.validToEarliestOn) return []
  return [{ field: 'validFrom', key: 'before-its-end', context: { ended: last.validToEdtf } }]
}
