import { type VoivodeshipCode, voivodeships } from '#domain/voivodeship.ts'
import { outlineSize, voivodeshipOutlines } from './voivodeship-outlines.ts'

type Props = {
  /** Address of the team of each voivodeship that has one; the others are drawn without a link. */
  readonly hrefs: Readonly<Partial<Record<VoivodeshipCode, string>>>
  /** Those whose team was perhaps not in force: drawn with a broken border and said so in the name of the link. */
  readonly possible?: readonly VoivodeshipCode[]
  /** Id of the heading that names the map. */
  readonly labelledBy: string
}

/**
 * The voivodeships as links in their Polish order. Nothing is said by colour alone, and the table beside the map holds
 * the same data (WCAG 1.4.1, 1.1.1). Names are drawn where they fit; the link's own name is always there.
 */
export function VoivodeshipMap({ hrefs, possible = [], labelledBy }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form, this groups links of a drawing
    <svg
      className="voivodeship-map"
      viewBox={`0 0 ${outlineSize.width} ${outlineSize.height}`}
      role="group"
      aria-labelledby={labelledBy}
    >
      {voivodeships.map(({ code, name }) => {
        const href = hrefs[code]
        return href === undefined ? (
          <g key={code}>
            <title>{`${name}: brak zespołu w rejestrze`}</title>
            <Region code={code} name={name} />
          </g>
        ) : (
          <a
            key={code}
            href={href}
            aria-label={possible.includes(code) ? `${name} (być może)` : name}
            className={possible.includes(code) ? 'is-possible' : undefined}
          >
            <Region code={code} name={name} />
          </a>
        )
      })}
    </svg>
  )
}

const LINE = 15

/** A double name is in two lines, broken after its hyphen. */
function Region({ code, name }: { code: VoivodeshipCode; name: string }) {
  const { path, name: place } = voivodeshipOutlines[code]
  const [x, y] = place
  const lines = name.split(/(?<=-)/)
  return (
    <>
      <path d={path} />
      <text x={x} y={y}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
