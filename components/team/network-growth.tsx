import { type IsoDay, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { InForce } from '#domain/team/in-force.ts'
import { typeset } from '#domain/text/typography.ts'
import { type VoivodeshipCode, voivodeshipCodes } from '#domain/voivodeship.ts'
import { growthAreas } from './growth-areas.ts'
import { teamsInForce } from './register-counts.ts'
import { outlineSize, voivodeshipOutlines } from './voivodeship-outlines.ts'

type Counts = { readonly atLeast: number; readonly atMost: number }

export type NetworkGrowthView = {
  /** Days on which the number may have changed, and the ends of years, in order. */
  readonly points: readonly (Counts & { readonly day: IsoDay })[]
  /** The ends of the years in which it did, and today. */
  readonly pictures: readonly (Counts & {
    readonly year: string
    readonly isToday: boolean
    readonly href: string
    readonly teams: Readonly<Partial<Record<VoivodeshipCode, InForce>>>
  })[]
}

/** How the network of teams grew: a line with the width of what is not known, a small map for each year, and a table. */
export function NetworkGrowth({ growth: { points, pictures } }: { growth: NetworkGrowthView }) {
  const changes = points.filter((point, index) => !isSame(point, points[index - 1]))
  return (
    <section className="network-growth" aria-labelledby="jak-rosla-siec">
      <h2 id="jak-rosla-siec" className="section-title">
        Jak rosła sieć
      </h2>
      <Chart points={points} />
      <Outlines />
      <ul className="growth-years">
        {pictures.map((picture) => (
          <li key={picture.year}>
            <a href={picture.href} rel="nofollow">
              <SmallMap teams={picture.teams} />
              <span className="growth-year">{picture.isToday ? 'dzisiaj' : `koniec ${picture.year}${' '}r.`}</span>
              <span className="growth-count">{typeset(teamsInForce(picture.atLeast, picture.atMost))}</span>
            </a>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>{typeset('Te same liczby w tabeli')}</summary>
        <table className="growth-table">
          <caption>{typeset('Liczba zespołów od podanego dnia')}</caption>
          <thead>
            <tr>
              <th scope="col">Od dnia</th>
              <th scope="col">Na pewno</th>
              <th scope="col">Najwyżej</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ day, atLeast, atMost }) => (
              <tr key={day}>
                <th scope="row">{formatPartialDate(partialDateFromDay(day), 'table')}</th>
                <td>{atLeast}</td>
                <td>{atMost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function isSame(one: Counts, other: Counts | undefined): boolean {
  return one.atLeast === other?.atLeast && one.atMost === other.atMost
}

/** The numbers stand in the table below; drawn numbers are words of the page, so that they stay readable on a phone. */
function Chart({ points }: Pick<NetworkGrowthView, 'points'>) {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const { band, line, top } = growthAreas(points)
  const words = `Wykres: ${teamsInForce(first.atLeast, first.atMost)} w ${first.day.slice(0, 4)} r., ${teamsInForce(last.atLeast, last.atMost)} w ${last.day.slice(0, 4)} r.`
  const isUncertain = points.some(({ atLeast, atMost }) => atLeast !== atMost)
  return (
    <figure className="growth-chart">
      <div className="growth-numbers" aria-hidden="true">
        <span>{top}</span>
        <span>0</span>
      </div>
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label={typeset(words)}>
        <path className="growth-grid" d="M0 0H1000M0 50H1000M0 100H1000" />
        <path className="growth-band" d={band} />
        <path className="growth-line" d={line} />
      </svg>
      <div className="growth-ends" aria-hidden="true">
        <span>{first.day.slice(0, 4)}</span>
        <span>{last.day.slice(0, 4)}</span>
      </div>
      <figcaption className="quiet">
        {typeset('Linia: zespoły, które działały na pewno.')}
        {isUncertain &&
          ` ${typeset('Jasny pas nad nią: te, o których nie wiadomo, czy już działały, bo nie znamy dnia powołania.')}`}
      </figcaption>
    </figure>
  )
}

/** The drawing of each voivodeship once, for all small maps. */
function Outlines() {
  return (
    <svg className="growth-outlines" width="0" height="0" aria-hidden="true">
      <defs>
        {voivodeshipCodes.map((code) => (
          <path key={code} id={`zarys-${code}`} d={voivodeshipOutlines[code].path} />
        ))}
      </defs>
    </svg>
  )
}

const looks = { certain: 'growth-certain', possible: 'growth-possible', none: 'growth-none' } as const

function SmallMap({ teams }: Pick<NetworkGrowthView['pictures'][number], 'teams'>) {
  return (
    <svg viewBox={`0 0 ${outlineSize.width} ${outlineSize.height}`} aria-hidden="true">
      {voivodeshipCodes.map((code) => (
        <use key={code} href={`#zarys-${code}`} className={looks[teams[code] ?? 'none']} />
      ))}
    </svg>
  )
}
