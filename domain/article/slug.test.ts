import { describe, expect, test } from 'vitest'
import { isSlug, nextFreeSlug, slugify } from './slug.ts'

describe('slugify', () => {
  test.each([
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc-gesla-jazn'],
    ['Łódź', 'lodz'],
    ['Lo\u0301dz\u0301', 'lodz'],
    ['Powołano kolejne wojewódzkie zespoły', 'powolano-kolejne-wojewodzkie-zespoly'],
    ['Konwencja – 20 lat, „La Strada” (30 lat)', 'konwencja-20-lat-la-strada-30-lat'],
    ['Kujawsko-Pomorskie: zarządzenie nr 47/2015', 'kujawsko-pomorskie-zarzadzenie-nr-47-2015'],
    ['  --Projekt_PL-15!!  ', 'projekt-pl-15'],
    ['Straße, Ærø, Dvořák, Đorđe', 'strasse-aero-dvorak-dorde'],
    ['w\u00a0Łodzi', 'w-lodzi'],
    ['2015', '2015'],
    ['', 'artykul'],
    ['…!?', 'artykul'],
    ['👩‍👩‍👧', 'artykul'],
    ['Допомога', 'dopomoha'],
    ['Допомога / pomoc', 'dopomoha-pomoc'],
    ['Допомога біженцям', 'dopomoha-bizhentsiam'],
    ['עברית', 'artykul'],
    ['Wersje', 'artykul-wersje'],
    ['Strona', 'artykul-strona'],
    ['Strona główna', 'strona-glowna'],
  ])('%j is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })

  test('a title of 190 characters is cut at a word', () => {
    const title = `${'Powołano zespół '.repeat(11)}w Zielonej Górze`.slice(0, 190)
    expect(title.length).toBe(190)
    expect(slugify(title)).toBe('powolano-zespol-powolano-zespol-powolano-zespol-powolano-zespol-powolano-zespol')
  })

  test('the cut falls exactly on the end of a word, or one character before or after', () => {
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)} c`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`)
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toBe('a'.repeat(40))
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(38)} c`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(38)}`)
  })

  test('one word longer than the limit is cut inside', () => {
    expect(slugify('ł'.repeat(190))).toBe('l'.repeat(80))
  })

  test('100 kB', () => {
    expect(slugify('słowo '.repeat(17_000))).toBe(
      'slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo-slowo',
    )
    expect(slugify('-'.repeat(100_000))).toBe('artykul')
    expect(slugify(`a${' !'.repeat(50_000)}b`)).toBe('a-b')
  })
})

test.each([
  ['a', true],
  ['a-1', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['ł', false],
  ['a_b', false],
  ['a/b', false],
  ['a\n', false],
  ['wersje', false],
  ['strona', false],
  ['wersje-2', true],
])('isSlug(%j) is %s', (text, is) => {
  expect(isSlug(text)).toBe(is)
})

describe('nextFreeSlug', () => {
  test('gives the base, then numbers', () => {
    const taken = new Set<string>()
    const take = () => {
      const slug = nextFreeSlug('zespol', (one) => taken.has(one))
      taken.add(slug)
      return slug
    }
    expect([take(), take(), take()]).toEqual(['zespol', 'zespol-2', 'zespol-3'])
  })

  test('keeps within the limit, at a word', () => {
    const base = `${'a'.repeat(40)}-${'b'.repeat(39)}`
    expect(nextFreeSlug(base, (slug) => slug === base)).toBe(`${'a'.repeat(40)}-2`)
    expect(nextFreeSlug('l'.repeat(80), (slug) => !slug.endsWith('-10'))).toBe(`${'l'.repeat(77)}-10`)
  })

  test('throws on what is not a slug', () => {
    expect(() => nextFreeSlug('', () => false)).toThrow(RangeError)
    expect(() => nextFreeSlug('Łódź', () => false)).toThrow(RangeError)
  })
})
