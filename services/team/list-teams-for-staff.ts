import { and, asc, count, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { teamMemberships, teams, teamVersions } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { fromDateColumn } from '../partial-date-row.ts'

/** Every team of the register in Polish order with its last state and the number who sit in it now, ended ones too. */
export const listTeamsForStaff = defineStaffQuery(({ db }) => {
  const last = listLastVersions(db)
  const members = countMembersNow(db)
  const rows = db
    .select({ id: teams.id, code: teams.voivodeshipCode, slug: teams.slug })
    .from(teams)
    .orderBy(asc(teams.sortKey))
    .all()
  return rows.map((team) => ({ ...team, last: last.get(team.id) ?? null, members: members.get(team.id) ?? 0 }))
})

/** By team: the last of the states known today. */
function listLastVersions(db: Reader) {
  const rows = db
    .select({
      teamId: teamVersions.teamId,
      officialName: teamVersions.officialName,
      establishedEdtf: teamVersions.establishedEdtf,
      seatOffice: teamVersions.seatOffice,
      seatCity: teamVersions.seatCity,
      validToEdtf: teamVersions.validToEdtf,
    })
    .from(teamVersions)
    .where(isNull(teamVersions.supersededAt))
    .orderBy(asc(teamVersions.validFromEarliestOn))
    .all()
  return new Map(
    rows.map(({ teamId, establishedEdtf, validToEdtf, ...state }) => [
      teamId,
      // `to` null = in force.
      { ...state, established: fromDateColumn(establishedEdtf), to: fromDateColumn(validToEdtf) },
    ]),
  )
}

function countMembersNow(db: Reader): ReadonlyMap<number, number> {
  const rows = db
    .select({ teamId: teamMemberships.teamId, members: count() })
    .from(teamMemberships)
    .where(and(isNull(teamMemberships.supersededAt), isNull(teamMemberships.validToEdtf)))
    .groupBy(teamMemberships.teamId)
    .all()
  return new Map(rows.map(({ teamId, members }) => [teamId, members]))
}
