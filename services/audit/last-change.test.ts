import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { createTag } from '../tag/create-tag.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { lastRecordedChange } from './last-change.ts'

test('the moment of the last entry; nothing while the clock is behind what was recorded', () => {
  const db = openTestDatabase()
  const tag = (name: string, at: number) => accepted(createTag(asEditor(db, at), { name }))
  expect(lastRecordedChange(db)).toBeNull()
  tag('Szkolenia', NOW)
  expect(lastRecordedChange(db)).toBe(NOW)
  tag('Konkursy', NOW - A_DAY)
  expect(lastRecordedChange(db)).toBeNull()
  tag('Wizyty', NOW + 1)
  expect(lastRecordedChange(db)).toBe(NOW + 1)
})
