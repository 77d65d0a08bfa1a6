import { typeset } from '#domain/text/typography.ts'
import { voivodeships } from '#domain/voivodeship.ts'
import { dateKnowledgeLabels, dateKnowledges } from './date-knowledge.ts'
import { DateMark } from './date-patterns.tsx'
import type { MappedTeam } from './voivodeship-map.tsx'

/** What the patterns of this map mean: those that are on it, with how many there are of each. */
export function MapLegend({ teams }: { teams: readonly MappedTeam[] }) {
  const counts = dateKnowledges.map((knowledge) => ({
    knowledge,
    count:
      knowledge === 'none'
        ? voivodeships.length - teams.length
        : teams.filter((team) => team.knowledge === knowledge).length,
  }))
  return (
    <div className="map-legend">
      <p id="legenda">Data powołania na mapie</p>
      <ul aria-labelledby="legenda">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ knowledge, count }) => (
            <li key={knowledge}>
              <DateMark knowledge={knowledge} />
              <span>{typeset(`${dateKnowledgeLabels[knowledge]} (${count})`)}</span>
            </li>
          ))}
      </ul>
      {teams.some(({ isPossible }) => isPossible) && <p>{typeset('Przerywana granica: zespół być może działał.')}</p>}
    </div>
  )
}
