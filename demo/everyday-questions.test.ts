import { beforeAll, expect, test, vi } from 'vitest'
import { noFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { publicContext } from '#services/context.ts'
import { searchPortal } from '#services/search/search-portal.ts'
import { openSearchedDemo } from './testing-searched-demo.ts'

/*
 * What people ask a portal like this one, as they type it: one word in whatever form, without Polish letters, with a
 * typing error, half a name, a number. The demonstration has about seventy documents; nearly all are answered from it.
 */

vi.setConfig({ hookTimeout: 60_000 })

/** 24 November 2026, 10:00 in Warsaw. */
const NOW = Date.UTC(2026, 10, 24, 9)

const questions = [
  ...[
    'szkolenie',
    'szkolenia dla policji',
    'policja',
    'policji',
    'ofiara',
    'ofiary handlu ludźmi',
    'konkursy',
    'konkurs',
  ],
  ...[
    '22 628 01 20',
    '226280120',
    '+48 22 628 01 20',
    '112',
    'numer alarmowy',
    'telefon zaufania',
    'KCIK',
    'la strada',
  ],
  ...[
    'fundacja',
    'gdzie szukać pomocy',
    'pomoc',
    'pomoc dla cudzoziemców',
    'cudzoziemiec',
    'praca przymusowa',
    'Ukraina',
  ],
  ...['ukraincy', 'uchodźcy', 'zespół wojewódzki', 'zespoly wojewodzkie', 'małopolska', 'malopolski zespol', 'łódzkie'],
  ...[
    'lodz',
    'podlaskie',
    'śląsk',
    'kraków',
    'wojewoda',
    'urząd wojewódzki',
    'prokuratura',
    'straż graniczna',
    'pogranicznik',
  ],
  ...['inspekcja pracy', 'zarządzenie', 'zarządzenie 47/2015', 'podstawa prawna', 'krajowy plan działań', 'plan 2025'],
  ...[
    'zadania planu',
    'projekt',
    'fundusze norweskie',
    'norweski mechanizm finansowy',
    'szwajcaria',
    'dofinansowanie',
    '18 października',
  ],
  ...[
    'dzień przeciw handlowi ludźmi',
    'konwencja rady europy',
    'rada europy',
    'konferencja',
    'spotkanie',
    'sprawozdanie',
  ],
  ...[
    'kontakt',
    'deklaracja dostępności',
    'rodo',
    'polityka prywatności',
    'mapa strony',
    'archiwum',
    'aktualności',
    'o portalu',
  ],
  ...['plicja', 'szkoelnie', 'małopolkie'],
]

let ask: (question: string) => ReturnType<typeof searchPortal>
beforeAll(async () => {
  const db = await openSearchedDemo(NOW)
  ask = (question) => {
    const query = parseSearchQuery(question)
    if (query.kind !== 'terms') throw new RangeError(question)
    const page = { number: 1, offset: 0 }
    return searchPortal(publicContext(db, NOW), { terms: query.terms, filters: noFilters, includeArchive: false, page })
  }
})

test('of everyday questions hardly any is left without an answer', () => {
  expect(questions.length).toBeGreaterThanOrEqual(67)
  const unanswered = questions.filter((question) => ask(question).documents.length === 0)
  expect(unanswered.length, unanswered.join(', ')).toBeLessThanOrEqual(3)
})

test.each([
  ['KCIK', '/pomoc#linia-'],
  ['22 628 01 20', '/pomoc#linia-'],
  ['małopolski zespół', '/zespoly/malopolskie'],
  ['lodzki zespol', '/zespoly/lodzkie'],
  ['deklaracja dostepnosci', '/deklaracja-dostepnosci'],
  ['kontakt', '/kontakt'],
  ['mapa strony', '/mapa-strony'],
])('%s: the first answer is the right one', (question, address) => {
  expect(ask(question).documents[0]?.address).toMatch(new RegExp(`^${address}`))
})

test('every answer shows what was looked for, but for pages and records found by what people call them', () => {
  const unmarked = questions.flatMap((question) =>
    ask(question)
      .documents.filter(({ kind }) => !['page', 'helpline', 'legal-act'].includes(kind))
      .filter(({ title, excerpt }) => ![...title, ...excerpt].some(({ isMarked }) => isMarked))
      .map(({ address }) => `${question}: ${address}`),
  )
  expect(unmarked).toEqual([])
})
