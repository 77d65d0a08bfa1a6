import { type VoivodeshipCode, voivodeships } from '#domain/voivodeship.ts'
import { smallOutlineSize, smallOutlines } from './small-outlines.ts'

/**
 * The country at a glance, beside a list of the same names: for pointers only. Keyboards and screen readers have the list,
 * so the drawing is hidden from them and its links take no stop of the keyboard (WCAG 1.1.1, 2.4.3).
 */
export function CountryMap({ hrefs }: { hrefs: Readonly<Partial<Record<VoivodeshipCode, string>>> }) {
  return (
    <svg
      className="country-map"
      viewBox={`0 0 ${smallOutlineSize.width} ${smallOutlineSize.height}`}
      aria-hidden="true"
    >
      {voivodeships.map(({ code, name }) => {
        const region = (
          <>
            <title>{name}</title>
            <path d={smallOutlines[code]} />
          </>
        )
        const href = hrefs[code]
        return href === undefined ? (
          <g key={code}>{region}</g>
        ) : (
          <a key={code} href={href} tabIndex={-1}>
            {region}
          </a>
        )
      })}
    </svg>
  )
}
