import { mayManageRecords } from '#domain/permissions.ts'
import { EndTeamInput } from '#domain/team/team-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireDateColumn } from '../partial-date-row.ts'
import { copyVersion, listMemberships, replaceMembership, supersedeVersion } from './record-team-state.ts'
import { requireTeamInForce } from './require-team.ts'
import { causeIssues, startIssues } from './team-state-issues.ts'

/**
 * Records that a team is no more since a day; all it was before stays in the register, and its members end with it.
 * Throws NotFound, Conflict.
 */
export const endTeam = defineVerb({
  name: 'team.end',
  fourEyes: 'proposal',
  input: EndTeamInput,
  load: ({ tx }, { teamId }) => requireTeamInForce(tx, teamId),
  allow: mayManageRecords,
  run: ({ tx, now }, { teamId, seenLockVersion, from, cause }, { team, version }) => {
    requireSeenVersion(team, seenLockVersion)
    const issues = [...causeIssues(tx, cause), ...startIssues(from, version)]
    if (issues.length > 0) return refused(...issues)

    supersedeVersion(tx, version, now)
    copyVersion(tx, version, { from: requireDateColumn(version.validFromEdtf), to: from, cause, now })
    for (const row of listMemberships(tx, version, { only: 'open' })) {
      replaceMembership(tx, row, { from: requireDateColumn(row.validFromEdtf), to: from, cause, now })
    }
    const details = { from: from.edtf, cause, superseded: version.id }
    return done({ teamId }, { ...oneUpdated('team', teamId), details, readersSee: true })
  },
})
