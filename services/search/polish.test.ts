import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { hostileWords } from '#domain/polish/testing-hostile-words.ts'
import { WORD_MAX } from '#domain/polish/word-keys.ts'
import { loadPolish, polish } from './polish.ts'

test('is loaded once, and remembers', () => {
  expect(polish()).toBe(polish())
  expect(polish().indexKeys('urzędu')).toEqual(['urząd'])
  expect(polish().indexKeys('urzędu')).toBe(polish().indexKeys('urzędu'))
  expect(polish().queryKeys('urzedu')).toContain('urząd')
  expect(polish().indexKeys('covidem')).toContain('~covid')
  const long = 'ą'.repeat(WORD_MAX + 1)
  expect(polish().indexKeys(long)).not.toBe(polish().indexKeys(long))
})

test('its files are looked for where the portal lies', () => {
  const folder = testDirectory()
  expect(() => loadPolish(folder)).toThrow('ENOENT')
  mkdirSync(join(folder, 'dictionary'))
  for (const name of ['polish.dict', 'word-guesser.txt'])
    copyFileSync(join('dictionary', name), join(folder, 'dictionary', name))
  expect(loadPolish(folder).indexKeys('urzędu')).toEqual(['urząd'])
})

test('every key is one token of the index, as it is', () => {
  const client = new SQLite(':memory:')
  client.exec(`create virtual table k using fts5(key, tokenize = "unicode61 remove_diacritics 0 tokenchars '~'")`)
  client.exec(`create virtual table terms using fts5vocab(k, 'row')`)
  const words = [...hostileWords(3_000), 'urzędów', 'Łódź', 'ŻÓŁĆ', 'Polsce', 'AGD', 'K2', 'Україна', 'Ærø', 'Topkapı']
  const found = new Set(words.flatMap((word) => [...polish().indexKeys(word), ...polish().queryKeys(word)]))
  const add = client.prepare('insert into k (key) values (?)')
  for (const key of found) add.run(key)
  const terms = client.prepare('select term from terms').pluck().all()
  expect(found.size).toBeGreaterThan(2_000)
  expect([...found].filter((key) => !terms.includes(key))).toEqual([])
  expect(terms).toHaveLength(found.size)
  client.close()
})
