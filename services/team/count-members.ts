import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teamMemberships, teamVersions } from '#db/schema/index.ts'

/**
 * Counts the members of every state of the team that was recorded without a count: those whose part lasts through all of it,
 * as known when it was recorded. Members come and go only where a state begins or ends, and each such change records new
 * states, so a count never changes.
 */
export function countMembers(tx: Reader, teamId: number): void {
  tx.run(sql`update ${teamVersions} set member_count = (
      select count(*) from ${teamMemberships} member
      where member.team_id = team_versions.team_id and member.period = team_versions.period
        and member.recorded_at <= team_versions.recorded_at
        and (member.superseded_at is null or member.superseded_at > team_versions.recorded_at)
        and member.valid_from_earliest_on <= team_versions.valid_from_earliest_on
        and (member.valid_to_earliest_on is null or member.valid_to_earliest_on >= team_versions.valid_to_earliest_on))
    where team_id = ${teamId} and member_count is null`)
}
