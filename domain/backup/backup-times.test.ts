import { expect, test } from 'vitest'
import { backupMadeAt, backupName } from './backup-name.ts'
import { formatBackupTimes, isBackupOverdue, lastBackupDue, parseBackupTimes } from './backup-times.ts'

const at = (text: string) => Date.parse(`${text}:00Z`)

test.each([
  ['3.00', ['03:00']],
  ['15:30, 3.00,3:00', ['03:00', '15:30']],
  ['24.00', null],
  ['3', null],
  ['3.60', null],
  ['', null],
  ['3.00,', null],
])('hours: %j', (text, expected) => {
  expect(parseBackupTimes(text)).toEqual(expected)
})

test('hours are written the Polish way', () => {
  expect(formatBackupTimes(['03:00', '15:30'])).toBe('3.00, 15.30')
})

test.each([
  ['winter', ['03:00'], '2026-11-29T02:00', '2026-11-29T02:00'],
  ['a minute before', ['03:00'], '2026-11-29T01:59', '2026-11-28T02:00'],
  ['summer', ['03:00'], '2026-07-01T09:00', '2026-07-01T01:00'],
  ['two a day', ['03:00', '15:00'], '2026-11-29T20:00', '2026-11-29T14:00'],
  ['an hour that is skipped', ['02:30'], '2026-03-29T12:00', '2026-03-28T01:30'],
  ['an hour that comes twice', ['02:30'], '2026-10-25T12:00', '2026-10-25T00:30'],
])('the last due moment: %s', (_, times, now, expected) => {
  expect(lastBackupDue(times, at(now))).toBe(at(expected))
})

test('a copy is overdue an hour after its time, not before, and not in a portal that is younger', () => {
  const facts = { times: ['03:00'], newestAt: at('2026-11-28T02:05'), bornAt: 0 }
  expect(isBackupOverdue({ ...facts, now: at('2026-11-29T02:59') })).toBe(false)
  expect(isBackupOverdue({ ...facts, now: at('2026-11-29T03:00') })).toBe(true)
  expect(isBackupOverdue({ ...facts, newestAt: at('2026-11-29T02:05'), now: at('2026-11-29T23:00') })).toBe(false)
  expect(isBackupOverdue({ ...facts, newestAt: null, now: at('2026-11-29T10:00') })).toBe(true)
  expect(
    isBackupOverdue({ ...facts, newestAt: null, bornAt: at('2026-11-29T09:00'), now: at('2026-11-29T10:00') }),
  ).toBe(false)
})

test('a name is the instant, and nothing else is a name', () => {
  const name = backupName(at('2026-11-29T02:00'))
  expect(name).toBe('2026-11-29T020000.000Z')
  expect(backupMadeAt(name)).toBe(at('2026-11-29T02:00'))
  for (const other of [`${name}.part`, 'before-0001', '2026-13-29T020000.000Z', ''])
    expect(backupMadeAt(other)).toBeNull()
})
