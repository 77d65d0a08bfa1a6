import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parsePartialDate } from '#domain/partial-date.ts'
import { voivodeshipCodes, voivodeships } from '#domain/voivodeship.ts'
import { dateKnowledges } from './date-knowledge.ts'
import { DatePatterns } from './date-patterns.tsx'
import { MapLegend } from './map-legend.tsx'
import { smallOutlines } from './small-outlines.ts'
import { type TeamRow, TeamTable } from './team-table.tsx'
import { type MappedTeam, VoivodeshipMap } from './voivodeship-map.tsx'
import { outlineSize, voivodeshipOutlines } from './voivodeship-outlines.ts'

const lodz: TeamRow = {
  code: '10',
  voivodeship: 'łódzkie',
  href: '/zespoly/lodzkie',
  isPossible: false,
  note: null,
  established: { date: parsePartialDate('2015-05-25'), certainty: 'confirmed', asPublished: null },
  seat: 'Łódź',
  members: { count: 18, mayBeMore: false },
}

const markup = (changes: Partial<TeamRow>) =>
  renderToStaticMarkup(<TeamTable caption="Zespoły" teams={[{ ...lodz, ...changes }]} />)

const established = (
  edtf: string | null,
  certainty: TeamRow['established']['certainty'],
  asPublished: string | null,
) => ({
  established: { date: edtf === null ? null : parsePartialDate(edtf), certainty, asPublished },
})

describe('table of the teams', () => {
  test('every cell of data repeats the words of its column', () => {
    const heads = [...markup({}).matchAll(/<th scope="col">([^<]+)/g)].map(([, words]) => words)
    const labels = [...markup({}).matchAll(/data-label="([^"]+)"/g)].map(([, words]) => words)
    expect(heads).toEqual(['Województwo', ...labels])
    expect(markup({})).toContain('<th scope="row"><a href="/zespoly/lodzkie">łódzkie</a></th>')
  })

  test.each([
    ['a day', established('2015-05-25', 'confirmed', null), '<time dateTime="2015-05-25">25.05.2015</time>'],
    ['a month', established('2010-10', 'confirmed', null), '<time dateTime="2010-10">październik 2010</time>'],
    ['an interval', established('2015-03-03/2015-11-25', 'confirmed', null), 'między 03.03 a\u00a025.11.2015'],
    ['a doubt in words', established('2015-01-26', 'probable', '26.01.2014'), '</time>, prawdopodobnie'],
    ['what a publication says', established('2015-01-26', 'probable', '26.01.2014'), 'według publikacji: 26.01.2014'],
    ['no date', established(null, 'unknown', null), '<span><span class="unknown">brak danych'],
    ['nobody', { members: null }, '<td data-label="Członkowie"><span class="unknown">brak danych'],
    ['all members', {}, '<td data-label="Członkowie">18</td>'],
    [
      'that there may be more members',
      { members: { count: 15, mayBeMore: true } },
      '<span class="sr-only">co najmniej </span>15<span aria-hidden="true">+</span>',
    ],
    [
      'a doubt whether it was there',
      { isPossible: true, note: 'powołany w tym czasie' },
      '<span class="team-table-possible">być może</span><span class="team-table-published">powołany w',
    ],
    ['no seat', { seat: null }, '<td data-label="Siedziba"><span class="unknown">brak danych'],
  ])('says %s', (_, changes, words) => {
    expect(markup(changes)).toContain(words)
  })

  test('the mark of a date is that of the map', () => {
    expect(markup({})).toContain('class="date-mark is-day"')
    expect(markup(established('2010-10', 'confirmed', null))).toContain('class="date-mark is-within"')
  })
})

describe('map of the voivodeships', () => {
  const team = (code: MappedTeam['code'], slug: string, rest: Partial<MappedTeam> = {}): MappedTeam => ({
    code,
    href: `/zespoly/${slug}`,
    knowledge: 'day',
    isPossible: false,
    ...rest,
  })
  const map = (...teams: MappedTeam[]) => renderToStaticMarkup(<VoivodeshipMap labelledBy="mapa" teams={teams} />)

  test('each team is a link with the name of its voivodeship', () => {
    const all = map(...voivodeships.map(({ code, slug }) => team(code, slug)))
    const links = [...all.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href, name]) => [href, name])
    expect(links).toEqual(voivodeships.map(({ slug, name }) => [`/zespoly/${slug}`, name]))
  })

  test('a voivodeship without a team is drawn, named and no link', () => {
    const drawn = map()
    expect(drawn).not.toContain('<a ')
    expect(drawn.match(/<path /g)).toHaveLength(16)
    expect(drawn).toContain('<title>łódzkie: brak zespołu w rejestrze</title>')
  })

  test('a team that was perhaps there says so in the name of its link', () => {
    expect(map(team('10', 'lodzkie', { isPossible: true }))).toContain(
      'aria-label="łódzkie (być może)" class="is-day is-possible"',
    )
  })

  test('what is known of a date is a pattern that the page has', () => {
    const patterns = renderToStaticMarkup(<DatePatterns />)
    for (const knowledge of dateKnowledges) {
      if (knowledge === 'none') continue
      const drawn = map(team('10', 'lodzkie', { knowledge }))
      const [, id] = /<a href="\/zespoly\/lodzkie".*?fill="url\(#([^)]+)\)"/.exec(drawn) ?? []
      expect(patterns).toContain(`<pattern id="${id}"`)
    }
  })

  test('the legend counts what is on this map and nothing else', () => {
    const legend = renderToStaticMarkup(
      <MapLegend teams={[team('10', 'lodzkie'), team('02', 'dolnoslaskie', { knowledge: 'within' })]} />,
    )
    const words = [...legend.matchAll(/<span>([^<]+)</g)].map(([, said]) => said?.replaceAll('\u00a0', ' '))
    expect(words).toEqual([
      'znany dzień (1)',
      'znany tylko miesiąc, rok albo przedział (1)',
      'brak zespołu w rejestrze (14)',
    ])
  })

  test('carries no style of its own: the policy of the page forbids it', () => {
    expect(map(team('10', 'lodzkie'))).not.toContain('style=')
  })

  test('every name stands inside the drawing and every outline is closed', () => {
    for (const code of voivodeshipCodes) {
      const { path, name } = voivodeshipOutlines[code]
      expect(path, code).toMatch(/^M\d+ \d+l[-\d ]+z$/)
      expect(name[0] > 0 && name[0] < outlineSize.width && name[1] > 0 && name[1] < outlineSize.height, code).toBe(true)
    }
  })

  test('stays small', () => {
    expect(JSON.stringify(voivodeshipOutlines).length).toBeLessThan(25_000)
  })

  test('for a small drawing every outline is closed, lies where the large one does, and has half of its bytes', () => {
    for (const code of voivodeshipCodes) {
      expect(smallOutlines[code], code).toMatch(/^M\d+ \d+l[-\d ]+z$/)
      const [large, small] = [extent(voivodeshipOutlines[code].path), extent(smallOutlines[code])]
      for (const [index, edge] of small.entries())
        expect(Math.abs(edge * 2 - (large[index] ?? 0)), code).toBeLessThan(6)
    }
    expect(JSON.stringify(smallOutlines).length).toBeLessThan(4_000)
  })
})

/** The leftmost, topmost, rightmost and lowest of the corners of an outline. */
function extent(path: string): readonly [left: number, top: number, right: number, bottom: number] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  const corners = numbers.flatMap((number, index) => {
    if (index % 2 === 0) x += number
    else y += number
    return index % 2 === 0 ? [] : [[x, y] as const]
  })
  const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
