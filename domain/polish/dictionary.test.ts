import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oneErrorAway } from '../search/typing-errors.ts'
import { polishDictionary } from './dictionary.ts'
import { letterOfAnyCase, letterOfAnyDiacritic } from './letter-readings.ts'
import { testingAutomaton } from './testing-automaton.ts'

const bytes = readFileSync('dictionary/polish.dict')
const polish = polishDictionary(bytes)

describe('lemmas', () => {
  test.each([
    ['szkoleniom', ['szkolenie']],
    ['mają', ['maja', 'maić', 'mieć']],
    ['Polsce', ['Polska']],
    // The lemma does not begin as the form does.
    ['najlepszymi', ['dobry']],
    ['niezrobiony', ['zrobić']],
    ['ludźmi', ['człowiek', 'ludzie']],
    ['MSWiA', ['MSWiA']],
    ['polsce', []],
    ['covidu', []],
    ['szkole', ['szkoła']],
    ['szk', []],
    ['', []],
    ['+', []],
    ['\ud83d', []],
    ['ą'.repeat(500), []],
  ])('of %j are %j', (form, lemmas) => {
    expect([...polish.lemmas(form)].sort()).toEqual([...lemmas].sort())
  })

  test.each([
    ['urzędu', 'urząd'],
    ['sądów', 'sąd'],
    ['zębami', 'ząb'],
    ['księdzu', 'ksiądz'],
    ['rąk', 'ręka'],
    ['święta', 'święty'],
    ['łże', 'łgać'],
  ])('an ending is counted in bytes, also inside a letter: %s is %s', (form, lemma) => {
    expect(polish.lemmas(form)).toContain(lemma)
  })

  test('with letters that may stand for others all forms count', () => {
    expect(polish.lemmas('sadu')).toEqual(['sad'])
    expect([...polish.lemmas('sadu', letterOfAnyDiacritic)].sort()).toEqual(['sad', 'sąd'])
    expect(polish.lemmas('sądu', letterOfAnyDiacritic)).toEqual(['sąd'])
    expect(polish.lemmas('polsce', letterOfAnyCase)).toEqual(['Polska'])
    expect(polish.lemmas('ataturka', letterOfAnyDiacritic)).toEqual(['Atatürk'])
  })
})

describe('lemmasOf', () => {
  test.each(['szkolenom', 'sadu', 'urzedow', 'gzegzolka', 'kot'])(
    'of all words one error away from %s are those of each',
    (typed) => {
      const words = [typed, ...oneErrorAway(typed), typed, '', 'ą'.repeat(500), '\ud83d']
      const found = polish.lemmasOf(words, letterOfAnyDiacritic)
      expect(found).toEqual(words.map((word) => polish.lemmas(word, letterOfAnyDiacritic)))
      expect(found.some((lemmas) => lemmas.length > 0)).toBe(true)
    },
  )
})

test('eachForm gives every row', () => {
  const rows: string[] = []
  polishDictionary(
    testingAutomaton(['mają+ACa+x', 'mają+AEieć+y', 'mają+AEieć+z', 'naj+DA+x', 'żółw+\u0040Aa+x']),
  ).eachForm((form, lemma) => rows.push(`${form} ${lemma}`))
  expect(rows).toEqual(['mają maja', 'mają mieć', 'naj ', 'żółw a'])
})

describe('what is no dictionary is refused', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('To nie jest słownik.')],
    ['another version', Uint8Array.from(bytes.subarray(0, 100), (byte, index) => (index === 4 ? 0xc5 : byte))],
    ['numbered nodes', Uint8Array.from(bytes.subarray(0, 100), (byte, index) => (index === 5 ? 1 : byte))],
  ])('%s', (_, other) => {
    expect(() => polishDictionary(other)).toThrow('CFSA2')
  })

  test('one that is cut short says so instead of looking for its end', () => {
    const short = polishDictionary(bytes.subarray(0, 2_000_000))
    expect(() => short.eachForm(() => undefined)).toThrow('ends too early')
  })
})
