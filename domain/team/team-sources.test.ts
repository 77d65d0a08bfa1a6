import { expect, test } from 'vitest'
import { sourcesAfterChange } from './team-sources.ts'

const source = (title: string) => ({ title, url: null, published: null })
const before = {
  sources: [
    { ...source('Strona A'), facts: ['seat' as const] },
    { ...source('Strona B'), facts: ['seat' as const, 'name' as const] },
    { ...source('Strona C'), facts: ['seat' as const] },
  ],
  notes: [
    { kind: 'fact' as const, text: 'Uwaga', source: 2 },
    { kind: 'fact' as const, text: 'Druga', source: 1 },
    { kind: 'fact' as const, text: 'Trzecia', source: null },
  ],
}

test('sources stop speaking of what changed, and notes keep theirs', () => {
  const after = sourcesAfterChange(before, ['seat'])
  expect(after.sources).toEqual([
    { ...source('Strona B'), facts: ['name'] },
    { ...source('Strona C'), facts: ['other'] },
  ])
  expect(after.notes.map(({ source }) => source)).toEqual([1, 0, null])
})

test('nothing changed, nothing moves', () => {
  expect(sourcesAfterChange(before, [])).toEqual(before)
})
