import { expect, test } from 'vitest'
import { dailyReadings, dailyVainSearches } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { firstOfDays, READING_COUNT_DAYS, VAIN_SEARCH_DAYS } from '#domain/retention.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { NOW } from '../testing.ts'
import { expireCounts, keepCounts } from './keep-counts.ts'

test('counts of one day are added up, and readers see nothing of it', () => {
  const db = openTestDatabase()
  const epoch = readPublicEpoch(db)
  const [day, next] = ['2026-01-15', '2026-01-16']
  const questions = [{ day, what: `'); drop table articles; --`, times: 5 }]
  keepCounts(db, { readings: [{ day, what: '/pomoc', times: 2 }], vainSearches: questions })
  keepCounts(db, { readings: [{ day, what: '/pomoc', times: 3 }], vainSearches: questions })
  keepCounts(db, { readings: [{ day: next, what: '/pomoc', times: 1 }], vainSearches: [] })
  expect(db.select().from(dailyReadings).all()).toEqual([
    { day, address: '/pomoc', readings: 5 },
    { day: next, address: '/pomoc', readings: 1 },
  ])
  expect(db.select().from(dailyVainSearches).all()).toEqual([{ day, question: questions[0]?.what, times: 10 }])
  expect(readPublicEpoch(db)).toBe(epoch)
})

test('what is past its time goes, the first day that is not stays', () => {
  const db = openTestDatabase()
  const last = firstOfDays(NOW, READING_COUNT_DAYS)
  const question = firstOfDays(NOW, VAIN_SEARCH_DAYS)
  const before = (day: string) => new Date(Date.parse(day) - 1).toISOString().slice(0, 10)
  const counted = (day: string) => [day, before(day)].map((one) => ({ day: one, what: '/a', times: 1 }))
  keepCounts(db, { readings: counted(last), vainSearches: counted(question) })
  expect(expireCounts(db, NOW)).toBe(2)
  expect(db.select({ day: dailyReadings.day }).from(dailyReadings).all()).toEqual([{ day: last }])
  expect(db.select({ day: dailyVainSearches.day }).from(dailyVainSearches).all()).toEqual([{ day: question }])
})

test('days are those of Warsaw, today being the last', () => {
  // Half past midnight of 30 March there, the night when clocks go forward behind it.
  const now = Date.UTC(2026, 2, 29, 22, 30)
  expect([firstOfDays(now, 1), firstOfDays(now, 7)]).toEqual(['2026-03-30', '2026-03-24'])
})
