import { describe, expect, test } from 'vitest'
import { sortKey } from './sort-key.ts'

const polish = new Intl.Collator('pl', { numeric: true })

/** As SQLite compares two stored texts. */
function compareKeys(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))
}

function expectPolishOrder(names: readonly string[]) {
  const wrong = names.flatMap((a) =>
    names.filter((b) => compareKeys(a, b) !== Math.sign(polish.compare(a, b))).map((b) => `${a} ~ ${b}`),
  )
  expect(wrong).toEqual([])
}

test('the order that a plain comparison gets wrong', () => {
  const sorted = [
    ...['Cz', 'Ćwik', 'Lubelskie', 'Lubuskie', 'Łódzkie', 'Małopolskie', 'Na', 'Ńa', 'Opolskie', 'Oz', 'Óz'],
    ...['śląskie', 'Śląskie', 'Świętokrzyskie', 'Zachodniopomorskie', 'Zielona', 'Źródło', 'Żary'],
  ]
  expect(sorted.toReversed().sort(compareKeys)).toEqual(sorted)
})

test('every letter of the alphabet', () => {
  const alphabet = [...'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż']
  expect(alphabet.toReversed().sort(compareKeys)).toEqual(alphabet)
  const inside = alphabet.map((letter) => `a${letter}z`)
  expect(inside.toReversed().sort(compareKeys)).toEqual(inside)
})

describe('the order of Intl.Collator for Polish', () => {
  test('the 16 voivodeships in both genders and cases', () => {
    const names = [
      'dolnośląskie',
      'kujawsko-pomorskie',
      'lubelskie',
      'lubuskie',
      'łódzkie',
      'małopolskie',
      'mazowieckie',
    ]
    names.push('opolskie', 'podkarpackie', 'podlaskie', 'pomorskie', 'śląskie', 'świętokrzyskie')
    names.push('warmińsko-mazurskie', 'wielkopolskie', 'zachodniopomorskie')
    expectPolishOrder(names.flatMap((name) => [name, name.slice(0, -1), name.toUpperCase()]))
  })

  test('Czech, German and other names', () => {
    expectPolishOrder([
      ...['Čáp', 'Čapek', 'Cap', 'Ćap', 'Czapek', 'Capek', 'Dvořák', 'Dvorak', 'Dvořáková', 'Řezáč', 'Rezac', 'Říp'],
      ...['Šimek', 'Simek', 'Śimek', 'Žižka', 'Zizka', 'Żiżka', 'Źiźka', 'Kůň', 'Kuň', 'Kún', 'Kun', 'Děčín', 'Decin'],
      ...['Müller', 'Muller', 'Mueller', 'Straße', 'Strasse', 'Strassen', 'Ærø', 'Aero', 'Đorđe', 'Dorde', 'Œuvre'],
      ...['résumé', 'resume', 'Resume', 'Résumé', 'co-op', 'coop', 'co op', 'İstanbul', 'Ístanbul', 'Istanbul'],
    ])
  })

  test('titles with numbers, hyphens, spaces and signs', () => {
    expectPolishOrder([
      ...['Zarządzenie nr 9', 'Zarządzenie nr 10', 'Zarządzenie nr 227/2015', 'Zarządzenie nr 47/2015', 'Zarządzenie'],
      ...[
        'Zarządzenie – zmiana',
        'Zarządzenie, zmiana',
        'Zarządzenie (zmiana)',
        '„Zarządzenie”',
        '§ 2',
        '€ 5',
        '2 zł',
        '02',
      ],
      ...['Nowy Sącz', 'Nowy', 'Nowyka', 'Nowy-Sącz', 'nowy sącz', '20 lat', '3 lata', '100 lat', '1', '0', '00', ''],
      ...['1234567890123456789', '999999999', '1000000000', '99999999', '12345678901234567890', 'a1b', 'a01b', 'a1c'],
    ])
  })

  test('words put together from letters that are easily confused', () => {
    const letters = [
      'a',
      'ą',
      'A',
      'Ą',
      'á',
      'c',
      'ć',
      'č',
      'l',
      'ł',
      'Ł',
      'z',
      'ź',
      'ż',
      'Ž',
      'o',
      'ö',
      ' ',
      '-',
      '1',
      '12',
    ]
    // A fixed linear congruential generator: the same words on every run.
    let seed = 20150302
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const words = Array.from({ length: 300 }, () =>
      Array.from({ length: 1 + next(5) }, () => letters[next(letters.length)])
        .join('')
        .trim(),
    )
    expectPolishOrder(words)
  })
})

test('other scripts come after all Latin letters, signs without a place before digits', () => {
  const sorted = ['→ dalej', '1', 'a', 'Źródło', 'Żary', 'Україна', 'עברית', '한국어']
  expect(sorted.toReversed().sort(compareKeys)).toEqual(sorted)
})

test('the key is short and can be read', () => {
  expect(sortKey('łódź')).toBe('l~o~dz|')
  expect(sortKey('Łódź')).toBe('l~o~dz|  1')
  expect(sortKey('nr 10')).toBe('nr!210')
  expect(sortKey('')).toBe('')
})

test('kinds of quotes, dashes, spaces and forms of composition do not matter', () => {
  expect(sortKey('„Poprawa” – część\u00a0I')).toBe(sortKey('"Poprawa" - cze\u0328s\u0301c\u0301  I '))
})

test('100 kB has a key', () => {
  expect(sortKey('ł'.repeat(100_000))).toBe('l~'.repeat(100_000))
  expect(sortKey('9'.repeat(100_000))).toBe(`9000100000${'9'.repeat(100_000)}`)
  expect(sortKey(`a${' '.repeat(100_000)}b`)).toBe('a!b')
})
