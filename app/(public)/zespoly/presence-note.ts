import type { PartialDate } from '#domain/partial-date.ts'
import type { Boundary } from '#domain/team/in-force.ts'
import type { PublicTeam } from '#services/team/public-teams.ts'

/** Why a team is only perhaps in force on the days, and that it changed within them; null when nothing is to be said. */
export function presenceNote(
  { inForce, stretches }: Pick<PublicTeam, 'inForce' | 'stretches'>,
  days: PartialDate,
): string | null {
  const [first, last] = [stretches[0], stretches.at(-1)]
  const notes =
    inForce === 'certain' || first === undefined || last === undefined
      ? []
      : [beginningNote(first.from, days), endNote(last.to, days)]
  const changes = days.precision !== 'day' && stretches.length > 1 ? 'w tym czasie zmieniły się jego dane' : null
  const said = [...notes, changes].filter((note) => note !== null)
  return said.length === 0 ? null : said.join('; ')
}

function beginningNote(from: Boundary, days: Boundary): string | null {
  if (from.latest <= days.earliest) return null
  return isWithin(from, days) && days.earliest !== days.latest
    ? 'powołany w tym czasie'
    : 'nie wiadomo, czy był już powołany'
}

function endNote(to: Boundary | null, days: Boundary): string | null {
  if (to === null || to.earliest > days.latest) return null
  return isWithin(to, days) && days.earliest !== days.latest
    ? 'w tym czasie zakończył działanie'
    : 'nie wiadomo, czy jeszcze działał'
}

function isWithin(boundary: Boundary, days: Boundary): boolean {
  return boundary.earliest >= days.earliest && boundary.latest <= days.latest
}
