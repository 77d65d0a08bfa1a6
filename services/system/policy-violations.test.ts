import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { asEditor, NOW } from '../testing.ts'
import { countPolicyViolations, listPolicyViolations } from './policy-violations.ts'

const MONTH = 30 * 24 * 60 * 60_000
const image = { directive: 'img-src', side: 'reader' } as const
const script = { directive: 'script-src', side: 'staff' } as const

test('one row for each rule and side, counted; after a month without another it is gone', () => {
  const db = openTestDatabase()
  countPolicyViolations(db, [image, script, image], NOW)
  countPolicyViolations(db, [image], NOW + 5)
  expect(listPolicyViolations(asEditor(db, NOW + 5))).toEqual([
    { ...image, reports: 3, firstAt: NOW, lastAt: NOW + 5 },
    { ...script, reports: 1, firstAt: NOW, lastAt: NOW },
  ])
  expect(listPolicyViolations(asEditor(db, NOW + MONTH)).map(({ directive }) => directive)).toEqual(['img-src'])
  countPolicyViolations(db, [], NOW + MONTH)
  expect(listPolicyViolations(asEditor(db))).toHaveLength(1)
})

test('a clock set back does not turn the times around', () => {
  const db = openTestDatabase()
  countPolicyViolations(db, [image], NOW)
  countPolicyViolations(db, [image], NOW - 60_000)
  expect(listPolicyViolations(asEditor(db))).toMatchObject([{ reports: 2, firstAt: NOW, lastAt: NOW }])
})
