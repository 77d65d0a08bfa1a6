import 'server-only'
import type { Staff } from '#app/_server/staff.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { fromDateColumn, requireDateColumn } from '#services/partial-date-row.ts'
import { listMembershipsOutsidePeriod } from '#services/team/memberships-outside-period.ts'

/** Members that last longer than their team did, of one team or of all, with the page where each is corrected. */
export function membershipsToCheck({ context }: Staff, teamId?: number) {
  return listMembershipsOutsidePeriod(context)
    .filter((row) => teamId === undefined || row.teamId === teamId)
    .map((row) => ({
      id: row.id,
      institution: row.institution,
      team: { name: `Zespół ${voivodeship(row.code).adjective}`, href: `/panel/zespoly/${row.teamId}` },
      from: requireDateColumn(row.fromEdtf),
      to: fromDateColumn(row.toEdtf),
    }))
}
