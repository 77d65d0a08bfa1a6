import { asc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teams } from '#db/schema/index.ts'
import { describeTeam } from './describe-team.ts'

/** Every team of the register in Polish order with its last state, ended ones too. Sixteen at most. */
export function listTeamsForStaff(db: Reader) {
  const rows = db
    .select({ id: teams.id, code: teams.voivodeshipCode, slug: teams.slug })
    .from(teams)
    .orderBy(asc(teams.sortKey))
    .all()
  return rows.map((team) => ({ ...team, last: describeTeam(db, team.id) }))
}
