import { expect, test } from 'vitest'
import { formatVersionRef, parseVersionRef } from './text-version.ts'
import { formatVersionPart, parseVersionPart } from './version-part.ts'

test.each(['tekst-1', 'zapis-12'])('%s names a version', (part) => {
  const ref = parseVersionRef(part)
  expect(ref && formatVersionRef(ref)).toBe(part)
})

test.each(['', 'tekst', 'tekst-0', 'tekst-01', 'zapis--1', 'zapis-1 ', 'snapshot-1', 'zapis-9999999999999999'])(
  '%j names none',
  (part) => expect(parseVersionRef(part)).toBeNull(),
)

test.each(['pole-title', 'blok-abc-1'])('%s names a part of a version', (text) => {
  const part = parseVersionPart(text)
  expect(part && formatVersionPart(part)).toBe(text)
})

test.each(['pole-slug', 'pole-changeNote', 'pole-', 'title', `blok-${'x'.repeat(300)}`])('%s names none', (text) => {
  expect(parseVersionPart(text)).toBeNull()
})
