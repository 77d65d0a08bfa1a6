import { expect, test } from 'vitest'
import { backupName } from './backup-name.ts'
import { backupsToRemove } from './keep-rules.ts'

const at = (text: string) => Date.parse(`${text}:00Z`)
const days = (text: string) => text.split(' ').map((day) => at(`${day}T02:00`))
const removed = (madeAts: number[], rules = { daily: 2, weekly: 2, monthly: 2 }) =>
  backupsToRemove(madeAts, rules).map((one) => backupName(one).slice(0, 10))

test('of each day, week and month the newest stays', () => {
  // Thursday the 26th, then Wednesday; the Sunday before ends its week; the last of October its month.
  const all = days('2026-11-26 2026-11-25 2026-11-24 2026-11-22 2026-11-21 2026-11-15 2026-10-31 2026-10-30 2026-09-30')
  expect(removed(all)).toEqual(['2026-11-24', '2026-11-21', '2026-11-15', '2026-10-30', '2026-09-30'])
})

test('a day without a copy is not counted as one', () => {
  expect(removed(days('2026-11-26 2026-11-20 2026-11-19'), { daily: 2, weekly: 0, monthly: 0 })).toEqual(['2026-11-19'])
})

test('days are those of Warsaw', () => {
  const all = [at('2026-11-26T02:00'), at('2026-11-23T23:30'), at('2026-11-23T22:30')]
  // 0.30 on the 24th and 23.30 on the 23rd.
  expect(backupsToRemove(all, { daily: 2, weekly: 0, monthly: 0 })).toEqual([at('2026-11-23T22:30')])
  expect(backupsToRemove(all, { daily: 3, weekly: 0, monthly: 0 })).toEqual([])
})

test('all of the last day stay, and the newest whatever the rules are', () => {
  const all = [at('2026-11-26T15:00'), at('2026-11-26T09:00'), at('2026-11-25T15:01'), at('2026-11-25T15:00')]
  expect(backupsToRemove(all, { daily: 0, weekly: 0, monthly: 0 })).toEqual([at('2026-11-25T15:00')])
  expect(backupsToRemove([], { daily: 1, weekly: 1, monthly: 1 })).toEqual([])
})
