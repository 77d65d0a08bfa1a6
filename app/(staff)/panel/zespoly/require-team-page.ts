import { mayManageRecords } from '#domain/permissions.ts'
import 'server-only'
import { notFound } from 'next/navigation'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { describeTeam } from '#services/team/describe-team.ts'
import { requireTeamForStaff } from '#services/team/require-team.ts'

/** What every page about one team begins with: who is there, the team, its last state. */
export async function requireTeamPage(params: Promise<{ teamId: string }>) {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const teamId = recordNumber((await params).teamId)
  const team = found(() => requireTeamForStaff(context, teamId))
  const last = describeTeam(context, teamId) ?? notFound()
  const { adjective } = voivodeship(team.voivodeshipCode)
  return {
    staff,
    team,
    last,
    address: `/panel/zespoly/${teamId}`,
    name: `Zespół ${adjective}`,
    crumbs: [
      { label: 'Zespoły', href: '/panel/zespoly' },
      { label: `Zespół ${adjective}`, href: `/panel/zespoly/${teamId}` },
    ],
  }
}
