import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dailyReadings, dailyVainSearches } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { startDailyCounts } from './daily-counts.ts'
import { createLog } from './log.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const MINUTE = 60_000
const EVENING = Date.UTC(2026, 0, 15, 22, 59)

function counting() {
  const db = openTestDatabase()
  let now = EVENING
  const lines: string[] = []
  const log = createLog({ write: (line) => void lines.push(line) })
  const counts = startDailyCounts({ database: db, clock: () => now, log })
  const readings = () => db.select().from(dailyReadings).all()
  const wait = (ms: number) => {
    now += ms
  }
  return { db, lines, counts, readings, wait }
}

test('readings are written once a minute, each to its day in Warsaw', () => {
  const { counts, readings, wait } = counting()
  counts.countReadings('/', 2)
  counts.countReadings('/', 1)
  wait(MINUTE)
  counts.countReadings('/', 4)
  expect(readings()).toEqual([])
  vi.advanceTimersByTime(MINUTE)
  const written = [
    { day: '2026-01-15', address: '/', readings: 3 },
    { day: '2026-01-16', address: '/', readings: 4 },
  ]
  expect(readings()).toEqual(written)
  vi.advanceTimersByTime(10 * MINUTE)
  expect(readings()).toEqual(written)
})

test('at the end everything is written, also what was looked for', () => {
  const { db, counts, readings, wait } = counting()
  wait(-12 * 60 * MINUTE)
  counts.countReadings('/pomoc', 1)
  for (let minute = 0; minute < 6; minute++) {
    counts.countVainSearch('azyl')
    wait(MINUTE)
  }
  counts.stop()
  expect(readings()).toMatchObject([{ address: '/pomoc', readings: 1 }])
  expect(db.select().from(dailyVainSearches).all()).toEqual([{ day: '2026-01-15', question: 'azyl', times: 6 }])
})

test('while the database takes nothing they wait, and none is counted twice', () => {
  const { db, counts, lines, readings } = counting()
  db.$client.exec('alter table daily_readings rename to elsewhere')
  counts.countReadings('/', 2)
  vi.advanceTimersByTime(MINUTE)
  expect(lines.join()).toContain('counts of readings not written')
  db.$client.exec('alter table elsewhere rename to daily_readings')
  counts.countReadings('/', 1)
  vi.advanceTimersByTime(MINUTE)
  vi.advanceTimersByTime(MINUTE)
  expect(readings()).toMatchObject([{ address: '/', readings: 3 }])
})

test('addresses are bounded in number and length', () => {
  const { counts, readings } = counting()
  counts.countReadings(`/${'a'.repeat(1_000)}`, 1)
  for (let index = 0; index < 6_000; index++) counts.countReadings(`/${index}`, 1)
  counts.stop()
  expect(readings()).toHaveLength(5_000)
})
