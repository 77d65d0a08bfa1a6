import { describe, expect, test } from 'vitest'
import { oneErrorAway } from '../search/typing-errors.ts'
import { hostileWords } from './testing-hostile-words.ts'
import { finds, keys } from './testing-word-keys.ts'
import { GUESSED, KEYS_MAX, WORD_MAX } from './word-keys.ts'

describe('indexKeys', () => {
  test.each([
    ['szkoleniom', ['szkolenie']],
    ['urzędu', ['urząd']],
    ['URZĘDU', ['urząd']],
    // Composed first: the dictionary is NFC.
    ['urze\u0328du', ['urząd']],
    // Every base form of an ambiguous form.
    ['mają', ['maja', 'maić', 'mieć']],
    // A capital may begin a sentence or a name.
    ['Maja', ['maj', 'maja']],
    ['maja', ['maj', 'maja']],
    ['Polsce', ['polska']],
    ['POLSCE', ['polska']],
    ['MSWIA', ['mswia']],
    ['mswia', ['mswia']],
    // The plural of what one does is missing from the dictionary.
    ['raportowaniach', ['raportować']],
    // A plural that only a surname has.
    ['Chmurów', ['~chmur']],
    // Unknown.
    ['covidu', ['~covid']],
    ['COVID', ['~covid']],
    // Base forms of several words, or with other signs, are one key.
    ['AGD', ['agd', 'artykułygospodarstwadomowego']],
    // A word with a digit is only itself.
    ['2015', ['2015']],
    ['47A', ['47a']],
    ['covid19', ['covid19']],
    // Letters of other scripts.
    ['Україна', ['~украіна']],
    ['', []],
    ['\ud800', []],
    ['\0*"~-', []],
  ])('of %j are %j', (word, expected) => {
    expect([...keys.indexKeys(word)].sort()).toEqual([...expected].sort())
  })
})

describe('queryKeys', () => {
  test.each([
    ['sąd', ['sąd']],
    ['sad', ['sad', 'sąd']],
    ['SAD', ['sad', 'sąd']],
    ['lodzi', ['lodzia', 'lodzić', 'łódź']],
    ['ludzmi', ['człowiek', 'ludzie']],
    ['swietokrzyskie', ['świętokrzyski']],
    ['mswia', ['mswia']],
    ['polsce', ['polska']],
    ['covidu', []],
    ['47A', ['47a']],
    ['', []],
  ])('of %j that are not guessed are %j', (word, expected) => {
    expect(
      keys
        .queryKeys(word)
        .filter((key) => !key.startsWith('~'))
        .sort(),
    ).toEqual([...expected].sort())
  })

  test('a word is always guessed too, because its other forms may be unknown', () => {
    expect(keys.queryKeys('chmura')).toContain('~chmur')
    expect(finds('chmura', 'Chmurów')).toBe(true)
  })
})

describe('dictionaryKeys', () => {
  test('are the keys of each word but those that are guessed, in the order of the words', () => {
    const words = ['szkoleniom', 'covidu', 'raportowaniach', 'sadu', 'komisyj', '', 'x', ...oneErrorAway('zespolow')]
    expect(keys.dictionaryKeys(words)).toEqual(
      words.map((word) => keys.queryKeys(word).filter((key) => !key.startsWith(GUESSED))),
    )
  })
})

describe('sąd and sad', () => {
  const court = [
    'sąd',
    'sądu',
    'sądowi',
    'sądem',
    'sądzie',
    'sądy',
    'sądów',
    'sądom',
    'sądami',
    'sądach',
    'Sąd',
    'SĄDU',
  ]
  const orchard = [
    'sad',
    'sadu',
    'sadowi',
    'sadem',
    'sadzie',
    'sady',
    'sadów',
    'sadom',
    'sadami',
    'sadach',
    'Sad',
    'SADU',
  ]

  test('who writes ą looks for ą', () => {
    for (const asked of court) {
      for (const form of court) expect(finds(asked, form), `${asked}, ${form}`).toBe(true)
      for (const form of orchard) expect(finds(asked, form), `${asked}, ${form}`).toBe(false)
    }
  })

  test('who writes a looks for both', () => {
    for (const asked of orchard.filter((form) => form !== 'sadów'))
      for (const form of [...court, ...orchard]) expect(finds(asked, form), `${asked}, ${form}`).toBe(true)
    expect(finds('sadow', 'sądu')).toBe(true)
  })
})

test('the byte trap: ą and ę begin with the same byte', () => {
  expect(finds('urząd', 'urzędu')).toBe(true)
  expect(finds('urzędu', 'urząd')).toBe(true)
})

test('nothing that is typed throws, takes many keys, or makes a key of anything but letters and digits', () => {
  const words = hostileWords(3_000)
  expect(words).toHaveLength(3_000)
  let made = 0
  for (const word of words)
    for (const found of [keys.indexKeys(word), keys.queryKeys(word)]) {
      expect(found.length).toBeLessThanOrEqual(KEYS_MAX)
      expect(new Set(found).size).toBe(found.length)
      for (const key of found) {
        expect(key).toMatch(/^~?[\p{L}\p{N}]+$/u)
        expect(key).toBe(key.normalize('NFC').toLowerCase())
        expect(key.length).toBeLessThanOrEqual(3 * WORD_MAX)
      }
      made += found.length
    }
  expect(made).toBeGreaterThan(5_000)
})

test('a word longer than any is known by its beginning', () => {
  const long = 'ą'.repeat(WORD_MAX)
  expect(keys.indexKeys(`${long}bcd`)).toEqual(keys.indexKeys(long))
  expect(keys.indexKeys('ﷺ'.repeat(10_000))).toEqual(keys.indexKeys('ﷺ'.repeat(WORD_MAX)))
})
