import { type VoivodeshipCode, voivodeships } from '#domain/voivodeship.ts'
import { type DateKnowledge, dateKnowledgeLabels } from './date-knowledge.ts'
import { patternFill } from './date-patterns.tsx'
import { outlineSize, voivodeshipOutlines } from './voivodeship-outlines.ts'

export type MappedTeam = {
  readonly code: VoivodeshipCode
  readonly href: string
  readonly knowledge: Exclude<DateKnowledge, 'none'>
  /** Perhaps not in force: drawn with a broken border and said so in the name of the link. */
  readonly isPossible: boolean
}

type Props = {
  /** Voivodeships without one of these are drawn without a link. */
  readonly teams: readonly MappedTeam[]
  /** Id of the heading that names the map. */
  readonly labelledBy: string
}

/**
 * The voivodeships as links in their Polish order, filled by what is known of the date of their team; `DatePatterns` is on
 * the same page. Nothing is said by colour alone, and the table beside the map holds the same data (WCAG 1.4.1, 1.1.1).
 */
export function VoivodeshipMap({ teams, labelledBy }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form, this groups links of a drawing
    <svg
      className="voivodeship-map"
      viewBox={`-4 -4 ${outlineSize.width + 8} ${outlineSize.height + 8}`}
      role="group"
      aria-labelledby={labelledBy}
    >
      {voivodeships.map(({ code, name }) => {
        const team = teams.find((one) => one.code === code)
        return team === undefined ? (
          <g key={code} className="is-none">
            <title>{`${name}: ${dateKnowledgeLabels.none}`}</title>
            <Region code={code} name={name} knowledge="none" />
          </g>
        ) : (
          <a
            key={code}
            href={team.href}
            aria-label={team.isPossible ? `${name} (być może)` : name}
            className={`is-${team.knowledge}${team.isPossible ? ' is-possible' : ''}`}
          >
            <Region code={code} name={name} knowledge={team.knowledge} />
          </a>
        )
      })}
    </svg>
  )
}

const LINE = 17

/** A double name is in two lines, broken after its hyphen. */
function Region({ code, name, knowledge }: { code: VoivodeshipCode; name: string; knowledge: DateKnowledge }) {
  const { path, name: place } = voivodeshipOutlines[code]
  const [x, y] = place
  const lines = name.split(/(?<=-)/)
  const first = y - ((lines.length - 1) * LINE) / 2
  return (
    <>
      <path d={path} fill={patternFill(knowledge)} />
      <text x={x} y={first} className={lines.length === 1 && name.length > 15 ? 'is-long' : undefined}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
