import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const TABLE = 'docs/vocabulary.md'

/** The words in the first column of the table. */
const retired = [...readFileSync(TABLE, 'utf8').matchAll(/^\| `([^`]+)` /gm)].map(([, word = '']) => word)

const files = globSync([
  '*.{md,ts}',
  '{app,bench,components,db,demo,deploy,docs,domain,e2e,scripts,server,services}/**/*.{ts,tsx,mjs,md,css}',
]).filter((file) => file !== TABLE)

test('a retired word does not come back', () => {
  expect(retired.length).toBeGreaterThan(10)
  expect(files.length).toBeGreaterThan(1_000)
  // Polish letters belong to a word too, which `\b` does not know.
  const letter = '[\\p{L}\\p{N}_]'
  const words = new RegExp(`(?<!${letter})(?:${retired.join('|')})(?!${letter})`, 'gu')
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(words)].map(([word]) => `${file}:${index + 1}: ${word}`)),
  )
  expect(found).toEqual([])
})
