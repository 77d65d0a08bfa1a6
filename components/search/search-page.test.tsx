import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { testSite as site } from '#components/site/testing-site.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { SearchPage } from './search-page.tsx'
import type { SearchResultsView, SearchResultView, SearchView } from './search-view.ts'

const aResult: SearchResultView = {
  kind: 'article',
  title: [
    { at: 0, text: 'Przyjęto ', isMarked: false },
    { at: 9, text: 'plan', isMarked: true },
  ],
  excerpt: [{ at: 0, text: 'Rada Ministrów przyjęła plan.', isMarked: false }],
  href: '/aktualnosci/plan',
  date: partialDateFromDay('2015-03-02'),
  isArchived: false,
}

const asked = (
  query: string,
  results: Partial<SearchResultsView> | null,
  view: Partial<SearchView> = {},
): SearchView => ({
  query,
  includesArchive: false,
  filters: [{ name: 'rok', label: 'Rok', all: 'Każdy rok', value: '', choices: [{ value: '2015', label: '2015' }] }],
  clearHref: null,
  problem: null,
  results: results && {
    total: 1,
    reachable: 1,
    showsArchive: false,
    includesArchive: false,
    waiting: 0,
    otherHref: '/szukaj?q=plan&archiwum=tak',
    repaired: [],
    leftOut: [],
    tooCommon: [],
    documents: [aResult],
    pager: { current: 1, previous: null, next: null, numbers: [{ number: 1, href: '/szukaj?q=plan' }] },
    ...results,
  },
  help: null,
  ...view,
})

/** Markup with the typographic spaces made plain. */
const markup = (view: SearchView) =>
  renderToStaticMarkup(<SearchPage site={site} view={view} />).replaceAll('\u00a0', ' ')

describe('results', () => {
  test.each([
    [1, '1 wynik'],
    [2, '2 wyniki'],
    [5, '5 wyników'],
    [22, '22 wyniki'],
    [112, '112 wyników'],
  ])('%i: %s', (total, words) => {
    expect(markup(asked('plan', { total, reachable: total }))).toContain(`>${words} dla „plan”<`)
  })

  test('what was looked for is marked; each says what it is and of which day', () => {
    const html = markup(asked('plan', {}))
    expect(html).toContain('<a href="/aktualnosci/plan">Przyjęto <mark>plan</mark></a>')
    expect(html).toContain('Artykuł · <time dateTime="2015-03-02">')
  })

  test('the archive is offered with its count; shown unasked, it is said why', () => {
    expect(markup(asked('plan', { waiting: 2 }))).toContain('>Szukaj też w archiwum (2 wyniki)<')
    expect(markup(asked('plan', { showsArchive: true }))).toContain('Wśród aktualnych treści nie ma wyników.')
    expect(markup(asked('plan', { showsArchive: true, includesArchive: true }))).toContain('>Pokaż tylko aktualne<')
  })

  test('what was read in another way is said', () => {
    const html = markup(
      asked('plna xyz', { repaired: [{ typed: 'plna', instead: 'plan' }], leftOut: ['xyz'], tooCommon: ['oraz'] }),
    )
    expect(html).toContain('Nie znaleźliśmy słowa „plna”. Pokazujemy wyniki dla „plan”.')
    expect(html).toContain('Pominęliśmy: „xyz”.')
    expect(html).toContain('Pominęliśmy słowa, które są prawie wszędzie: „oraz”.')
  })

  test('of very many only the best can be paged through, and that is said', () => {
    expect(markup(asked('plan', { total: 4_000, reachable: 400 }))).toContain('Pokazujemy 400 najtrafniejszych.')
  })

  test('what was not counted to its end is called more', () => {
    const html = markup(asked('plan', { total: 501, reachable: 200, waiting: 501 }))
    expect(html).toContain('>Ponad 500 wyników dla „plan”<')
    expect(html).toContain('>Szukaj też w archiwum (ponad 500 wyników)<')
    expect(markup(asked('plan', { total: 500, reachable: 200 }))).toContain('>500 wyników dla „plan”<')
  })

  test('nothing found: says so, with whom to call and ways on', () => {
    const help = {
      nearest: [{ label: 'plany', href: '/szukaj?q=plany' }],
      topics: [{ label: 'Szkolenia', href: '/tematy/szkolenia' }],
      help: {
        emergency: { name: 'Numer alarmowy', phone: '112', purpose: 'Gdy grozi niebezpieczeństwo.' },
        others: [],
      },
    }
    const html = markup(asked('plan', { total: 0, reachable: 0, documents: [] }, { help }))
    for (const words of [
      '>Brak wyników<',
      'Nie znaleźliśmy „plan”',
      '>112<',
      '>plany<',
      '>Szkolenia<',
      '>Mapa strony<',
    ]) {
      expect(html).toContain(words)
    }
  })
})

describe('the form', () => {
  test('what was typed stays in the field, as text', () => {
    expect(markup(asked('"><script>', {}))).toContain('value="&quot;&gt;&lt;script&gt;"')
  })

  test('a problem is tied to the field', () => {
    expect(markup(asked('"', null, { problem: 'Wpisz słowo.' }))).toMatch(
      /aria-invalid="true" aria-describedby="szukane-blad"/,
    )
  })

  test('limits are folded until one is set, and then can be cleared', () => {
    expect(markup(asked('plan', {}))).toContain('<details class="search-filters"><summary>')
    const limited = markup(asked('plan', {}, { clearHref: '/szukaj?q=plan' }))
    expect(limited).toContain('<details class="search-filters" open=""><summary>')
    expect(limited).toContain('>Wyczyść filtry<')
  })
})
