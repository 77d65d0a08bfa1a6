import type { TeamsView } from '#components/team/teams-page.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicTeams } from '#services/team/public-teams.ts'
import { startingWithCapital } from './[voivodeship]/team-view.ts'

/** The register today → what the table and the map show. */
export function teamsView(context: PublicContext): TeamsView {
  const today = warsawDay(context.now)
  return {
    validOn: partialDateFromDay(today),
    teams: listPublicTeams(context, today).map((team) => ({
      code: team.code,
      voivodeship: voivodeship(team.code).name,
      href: `/zespoly/${team.slug}`,
      officialName: startingWithCapital(team.officialName),
      established: {
        date: fromDateColumn(team.establishedEdtf),
        certainty: team.establishedCertainty,
        asPublished: team.establishedAsPublished,
      },
      legalBasis: team.legalBasis && { title: team.legalBasis.title, href: team.legalBasis.url },
      seat: [team.seatOffice, team.seatCity].filter((part) => part !== null).join(', ') || null,
    })),
  }
}
