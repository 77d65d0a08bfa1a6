import { describe, expect, test } from 'vitest'
import { parsePartialDate } from '../partial-date.ts'
import { issuerGenitive } from './issuer-genitive.ts'
import { type CitedLegalAct, legalActCitation } from './legal-act-citation.ts'

type Form = Partial<Omit<CitedLegalAct, 'signed'>> & { readonly signed?: string | null }

function cite({ signed = '2015-03-02', ...form }: Form): string {
  const legalAct = {
    kind: 'zarzadzenie',
    number: '47/2015',
    issuer: 'Wojewoda Podlaski',
    title: 'w sprawie powołania zespołu',
  } as const
  return legalActCitation({ ...legalAct, ...form, signed: signed === null ? null : parsePartialDate(signed) })
}

describe('a legal act entered as the form asks', () => {
  test.each<[Form, string]>([
    [{}, 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu'],
    [{ number: null }, 'Zarządzenie Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu'],
    [{ signed: null }, 'Zarządzenie nr 47/2015 Wojewody Podlaskiego w sprawie powołania zespołu'],
    [{ signed: '2015-03' }, 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z marca 2015 r. w sprawie powołania zespołu'],
    [{ signed: '2015' }, 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z 2015 r. w sprawie powołania zespołu'],
    [
      { signed: '2015-03-03/2015-11-25' },
      'Zarządzenie nr 47/2015 Wojewody Podlaskiego w sprawie powołania zespołu (data: po 2 marca, nie później niż 25 listopada 2015 r.)',
    ],
    [
      { kind: 'ustawa', number: null, issuer: 'Sejm Rzeczypospolitej Polskiej', title: 'o pomocy społecznej' },
      'Ustawa z dnia 2 marca 2015 r. o pomocy społecznej',
    ],
    [
      { kind: 'uchwala', number: 'XII/3', issuer: 'Sejmik Województwa Podlaskiego' },
      'Uchwała nr XII/3 Sejmiku Województwa Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu',
    ],
    [
      { kind: 'inny', number: '3', title: 'Porozumienie w sprawie współpracy' },
      'Porozumienie w sprawie współpracy (nr 3, Wojewoda Podlaski, z dnia 2 marca 2015 r.)',
    ],
    [
      { issuer: 'Zespół do spraw Zdrowia' },
      'Zarządzenie nr 47/2015 z dnia 2 marca 2015 r. w sprawie powołania zespołu (Zespół do spraw Zdrowia)',
    ],
  ])('%j', (form, citation) => {
    expect(cite(form)).toBe(citation)
  })
})

describe('a title that names some of it already', () => {
  test.each<[Form, string]>([
    [{ title: 'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r.' }, ''],
    [{ kind: 'ustawa', number: null, title: 'Ustawa z dnia 2 marca 2015 r. o pomocy społecznej' }, ''],
    [
      {
        number: null,
        signed: '2017-10-03',
        title: 'Zarządzenie Wojewody Podlaskiego z dnia 3 października 2017 r. zmieniające zarządzenie nr 227/2015',
      },
      '',
    ],
    [
      { title: 'zarządzenie w sprawie powołania zespołu' },
      'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie powołania zespołu',
    ],
    [
      { title: 'w sprawie uchylenia zarządzenia nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r.' },
      'Zarządzenie nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r. w sprawie uchylenia zarządzenia nr 47/2015 Wojewody Podlaskiego z dnia 2 marca 2015 r.',
    ],
    [
      { number: '6', title: 'zmieniające zarządzenie nr 61' },
      'Zarządzenie nr 6 Wojewody Podlaskiego z dnia 2 marca 2015 r. zmieniające zarządzenie nr 61',
    ],
    [
      { number: '4', title: 'zmieniające zarządzenie nr 4/2015' },
      'Zarządzenie nr 4 Wojewody Podlaskiego z dnia 2 marca 2015 r. zmieniające zarządzenie nr 4/2015',
    ],
  ])('%j is not said twice', (form, citation) => {
    expect(cite(form)).toBe(citation || form.title)
  })
})

test.each([
  ['Wojewoda Kujawsko-Pomorski', 'Wojewody Kujawsko-Pomorskiego'],
  ['Prezes Rady Ministrów', 'Prezesa Rady Ministrów'],
  ['Rada Ministrów', 'Rady Ministrów'],
  ['Rada Gminna', 'Rady Gminnej'],
  ['Rada Miejska w Łodzi', 'Rady Miejskiej w Łodzi'],
  ['Minister Spraw Wewnętrznych i Administracji', 'Ministra Spraw Wewnętrznych i Administracji'],
  ['Komendant Główny Policji', 'Komendanta Głównego Policji'],
  ['Prokurator Krajowy', 'Prokuratora Krajowego'],
  ['Komendant Wojewódzki Policji w Łodzi', 'Komendanta Wojewódzkiego Policji w Łodzi'],
  ['Prezydent Rzeczypospolitej Polskiej', 'Prezydenta Rzeczypospolitej Polskiej'],
  ['Wojewoda', 'Wojewody'],
  ['Kuria', null],
])('%s in the genitive', (issuer, genitive) => {
  expect(issuerGenitive(issuer)).toBe(genitive)
})
