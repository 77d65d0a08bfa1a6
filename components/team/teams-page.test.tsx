import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parsePartialDate } from '#domain/partial-date.ts'
import { voivodeshipCodes, voivodeships } from '#domain/voivodeship.ts'
import { type TeamRow, TeamTable } from './team-table.tsx'
import { VoivodeshipMap } from './voivodeship-map.tsx'
import { outlineSize, voivodeshipOutlines } from './voivodeship-outlines.ts'

const lodz: TeamRow = {
  code: '10',
  voivodeship: 'łódzkie',
  href: '/zespoly/lodzkie',
  officialName: 'Łódzki Zespół',
  isPossible: false,
  note: null,
  established: { date: parsePartialDate('2015-05-25'), certainty: 'confirmed', asPublished: null },
  legalBasis: { title: 'Zarządzenie nr 119/2015', href: null },
  seat: 'Łódź',
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
    [
      'an interval',
      established('2015-03-03/2015-11-25', 'confirmed', null),
      'najwcześniej 03.03.2015, najpóźniej 25.11.2015',
    ],
    ['a doubt in words', established('2015-01-26', 'probable', '26.01.2014'), '</time>, prawdopodobnie'],
    ['what a publication says', established('2015-01-26', 'probable', '26.01.2014'), 'według publikacji: 26.01.2014'],
    [
      'no date',
      established(null, 'unknown', null),
      '<td data-label="Data powołania"><span class="unknown">brak danych',
    ],
    ['no act', { legalBasis: null }, '<td data-label="Podstawa prawna"><span class="unknown">brak danych'],
    [
      'a doubt whether it was there',
      { isPossible: true, note: 'powołany w tym czasie' },
      '<span class="team-table-possible">być może</span><span class="team-table-published">powołany w',
    ],
    ['no seat', { seat: null }, '<td data-label="Siedziba"><span class="unknown">brak danych'],
  ])('says %s', (_, changes, words) => {
    expect(markup(changes)).toContain(words)
  })

  test('a legal act with an address is a link', () => {
    expect(markup({ legalBasis: { title: 'Zarządzenie', href: 'https://urzad.example/akt' } })).toContain(
      '<a href="https://urzad.example/akt">Zarządzenie</a>',
    )
  })
})

describe('map of the voivodeships', () => {
  const map = (hrefs: Parameters<typeof VoivodeshipMap>[0]['hrefs']) =>
    renderToStaticMarkup(<VoivodeshipMap labelledBy="mapa" hrefs={hrefs} />)

  test('each team is a link with the name of its voivodeship', () => {
    const all = map(Object.fromEntries(voivodeships.map(({ code, slug }) => [code, `/zespoly/${slug}`])))
    const links = [...all.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href, name]) => [href, name])
    expect(links).toEqual(voivodeships.map(({ slug, name }) => [`/zespoly/${slug}`, name]))
  })

  test('a voivodeship without a team is drawn, named and no link', () => {
    const drawn = map({})
    expect(drawn).not.toContain('<a ')
    expect(drawn.match(/<path /g)).toHaveLength(16)
    expect(drawn).toContain('<title>łódzkie: brak zespołu w rejestrze</title>')
  })

  test('a team that was perhaps there says so in the name of its link', () => {
    const drawn = renderToStaticMarkup(
      <VoivodeshipMap labelledBy="mapa" hrefs={{ '10': '/zespoly/lodzkie' }} possible={['10']} />,
    )
    expect(drawn).toContain('aria-label="łódzkie (być może)" class="is-possible"')
  })

  test('carries no style of its own: the policy of the page forbids it', () => {
    expect(map({ '10': '/zespoly/lodzkie' })).not.toContain('style=')
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
})
