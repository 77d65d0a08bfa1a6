import type { RegisterDifferenceView } from '#components/team/register-difference.tsx'
import type { TeamsView } from '#components/team/teams-page.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { registerDifference } from '#domain/team/register-difference.ts'
import { questionParameters } from '#domain/team/register-question.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicTeams, type PublicTeam } from '#services/team/public-teams.ts'
import { readableState } from '#services/team/team-history.ts'
import { listTeamsWithMembers, type TeamWithMembers } from '#services/team/teams-with-members.ts'
import { type AskedRegister, askRegister, type RegisterParameters } from './ask-register.ts'
import { networkGrowth } from './network-growth.ts'
import { presenceNote } from './presence-note.ts'
import { registerQuestionView } from './register-question-view.ts'

const PAGE = '/zespoly'

/** The register of the days asked about → what the table and the map show. */
export function teamsView(context: PublicContext, parameters: RegisterParameters, siteUrl: string): TeamsView {
  const asked = askRegister(context, parameters)
  const question = registerQuestionView(context, asked, { page: PAGE, siteUrl, teamId: null })
  return {
    question,
    teams: listPublicTeams(context, asked).map((team) => teamRow(team, asked)),
    difference: differenceView(context, asked),
    growth: networkGrowth(context, asked),
  }
}

function teamRow(team: PublicTeam, { question, days }: AskedRegister) {
  return {
    code: team.code,
    voivodeship: voivodeship(team.code).name,
    href: teamHref(team, question),
    isPossible: team.inForce === 'possible',
    note: presenceNote(team, days),
    established: {
      date: fromDateColumn(team.establishedEdtf),
      certainty: team.establishedCertainty,
      asPublished: team.establishedAsPublished,
    },
    seat: team.seatCity ?? team.seatOffice,
    members:
      team.memberCount === 0
        ? null
        : { count: team.memberCount, mayBeMore: team.version.membershipCompleteness !== 'full' },
  }
}

/** A team is asked of the same days, so that whoever goes on stays there. */
function teamHref({ slug }: PublicTeam, question: AskedRegister['question']): string {
  return `${PAGE}/${slug}${questionParameters({ ...question, comparedWith: null })}`
}

/** What changed between the day to compare with and the days shown, in the order of time. */
function differenceView(
  context: PublicContext,
  { question, days, knownAt }: AskedRegister,
): RegisterDifferenceView | null {
  const { comparedWith } = question
  if (comparedWith === null) return null
  const [from, to] = [comparedWith, days].toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1)) as [
    PartialDate,
    PartialDate,
  ]
  const [before = [], after = []] = [from, to].map((on) =>
    listTeamsWithMembers(context, { days: on, knownAt }).map(teamThen),
  )
  const { began, ended, changed, unchanged } = registerDifference(before, after)
  const hrefs = new Map([...before, ...after].map((team) => [team.code, `${PAGE}/${team.slug}`]))
  const named = (code: PublicTeam['code']) => ({
    code,
    name: `zespół ${voivodeship(code).adjective}`,
    href: hrefs.get(code) ?? PAGE,
  })
  const listed = (teams: typeof before) =>
    teams.map((team) => ({ ...named(team.code), isPossible: team.inForce === 'possible' }))
  return {
    from,
    to,
    counts: [before.length, after.length],
    began: listed([...began]),
    ended: listed([...ended]),
    changed: changed.map(({ code, ...changes }) => ({ ...named(code), ...changes })),
    unchanged,
  }
}

function teamThen(team: TeamWithMembers) {
  const { code, slug, inForce, members, version, legalBasis } = team
  return { code, slug, inForce, members, state: readableState(version, legalBasis?.title ?? null) }
}
