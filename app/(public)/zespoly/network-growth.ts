import type { NetworkGrowthView } from '#components/team/network-growth.tsx'
import { type IsoDay, partialDateFromDay } from '#domain/partial-date.ts'
import { questionParameters } from '#domain/team/register-question.ts'
import type { PublicContext } from '#services/context.ts'
import { listChangeDays } from '#services/team/register-days.ts'
import { sharedByKnowledge } from '#services/team/shared-by-knowledge.ts'
import { listTeamsOnDays, type TeamsOnDay } from '#services/team/teams-on-days.ts'
import type { AskedRegister } from './ask-register.ts'

/** A page shows so many years; an older register shows its latest ones. */
const YEARS_MAX = 24

/** How many teams there were from the first change to today, and where at the end of each year in which that changed. */
export function networkGrowth(
  context: PublicContext,
  { question, knownAt, today }: AskedRegister,
): NetworkGrowthView | null {
  const { ends, onDays } = sharedByKnowledge(context, { knownAt, about: today }, () =>
    teamsThroughTheYears(context, knownAt, today),
  )
  if (onDays.length === 0) return null
  const byDay = new Map(onDays.map((one) => [one.day, one]))
  const pictures = ends
    .flatMap((end) => byDay.get(end) ?? [])
    .filter((one, index, all) => index === all.length - 1 || !isSame(one, all[index - 1]))
  return {
    points: onDays.map((one) => ({ day: one.day, ...countsOf(one) })),
    pictures: pictures.map((one) => ({
      year: one.day.slice(0, 4),
      isToday: one.day === today,
      href: `/zespoly${questionParameters({
        validOn: partialDateFromDay(one.day),
        knownOn: question.knownOn,
        comparedWith: null,
      })}`,
      teams: Object.fromEntries(one.teams),
      ...countsOf(one),
    })),
  }
}

/** The teams on every day on which something changed and at the end of each year; nothing while there was no change. */
function teamsThroughTheYears(context: PublicContext, knownAt: number, today: IsoDay) {
  const changes = listChangeDays(context, { day: today, knownAt, teamId: null }).filter(
    ({ earliest }) => earliest <= today,
  )
  const first = changes[0]?.earliest
  if (first === undefined || first === today) return { ends: [], onDays: [] }
  const steps = changes.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day <= today)
  const ends = yearsBetween(first, today)
    .slice(-YEARS_MAX)
    .map((year) => (year === today.slice(0, 4) ? today : `${year}-12-31`))
  return { ends, onDays: listTeamsOnDays(context, [...new Set([...steps, ...ends])].sort(), knownAt) }
}

function yearsBetween(first: IsoDay, last: IsoDay): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

function countsOf({ teams }: TeamsOnDay) {
  const certain = [...teams.values()].filter((there) => there === 'certain').length
  return { atLeast: certain, atMost: teams.size }
}

function isSame(one: TeamsOnDay, other: TeamsOnDay | undefined): boolean {
  return other !== undefined && [...one.teams].join() === [...other.teams].join()
}
