import { eq } from 'drizzle-orm'
import { legalActs } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { TeamState } from '#domain/team/team-input.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import { fromDateColumn, requireDateColumn } from '../partial-date-row.ts'
import { readTeamState } from './read-team-state.ts'
import { listVersionsNow, requireTeam } from './require-team.ts'

/** One state of a team with the names of what it points at, for those who are about to change it. */
export type DescribedTeam = {
  readonly versionId: number
  readonly period: number
  readonly from: PartialDate
  /** Null = in force. */
  readonly to: PartialDate | null
  readonly state: TeamState
  readonly legalBasis: string | null
}

/** The state at `place` among those known today (0 = the first), the last one by default. Throws NotFound. */
export const describeTeam = defineStaffQuery(({ db }, teamId: number, place?: number): DescribedTeam | null => {
  requireTeam(db, teamId)
  const version = listVersionsNow(db, teamId).at(place ?? -1)
  if (!version) return null
  const legalAct =
    version.legalBasisId === null
      ? null
      : db.select(citedColumns).from(legalActs).where(eq(legalActs.id, version.legalBasisId)).get()
  return {
    versionId: version.id,
    period: version.period,
    from: requireDateColumn(version.validFromEdtf),
    to: fromDateColumn(version.validToEdtf),
    state: readTeamState(db, version),
    legalBasis: legalAct ? citeLegalAct(legalAct) : null,
  }
})

/**
 * The place of a state among those known today, for `describeTeam`: it stays the same when the state is superseded by a
 * corrected one. `versionId` null = the last; an unknown one counts as the first, and the verb says that it is not there.
 */
export const placeOfVersion = defineStaffQuery(({ db }, teamId: number, versionId: number | null): number => {
  if (versionId === null) return -1
  return Math.max(
    0,
    listVersionsNow(db, teamId).findIndex(({ id }) => id === versionId),
  )
})
