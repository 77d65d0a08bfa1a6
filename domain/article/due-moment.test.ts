import { expect, test } from 'vitest'
import { dueMoment, turnOf } from './due-moment.ts'

test.each([
  ['2026-03-02', '09:00', '2026-03-02T08:00:00Z'],
  ['2026-03-02', ' 9.05 ', '2026-03-02T08:05:00Z'],
  ['2026-07-01', '0:30', '2026-06-30T22:30:00Z'],
])('%s at %s by the clock of Warsaw is %s', (day, hour, instant) => {
  expect(dueMoment({ day, hour })).toEqual({ ok: true, at: Date.parse(instant) })
})

test.each([
  [null, '', ['day missing', 'hour missing']],
  ['2026-02-30', '9:00', ['day not-a-day']],
  ['2026', '9:00', ['day not-a-day']],
  ['2026-03-02', '9', ['hour not-a-time']],
  ['2026-03-02', '24:00', ['hour not-a-time']],
  ['2026-03-02', 'rano', ['hour not-a-time']],
  // Validity go from 2:00 to 3:00, and from 3:00 back to 2:00.
  ['2026-03-29', '2:30', ['hour skipped']],
  ['2026-10-25', '2:30', ['turn twice']],
])('%s at «%s»: %j', (day, hour, expected) => {
  const moment = dueMoment({ day, hour })
  expect(moment.ok ? [] : moment.issues.map(({ field, key }) => `${field} ${key}`)).toEqual(expected)
})

test.each([
  ['first', '2026-10-25T00:30:00Z'],
  ['second', '2026-10-25T01:30:00Z'],
])('of an hour that the clocks show twice, the %s', (turn, instant) => {
  expect(dueMoment({ day: '2026-10-25', hour: '2.30', turn })).toEqual({ ok: true, at: Date.parse(instant) })
  expect(turnOf(Date.parse(instant))).toBe(turn)
})

test('a turn that nobody asked for says nothing', () => {
  const at = Date.parse('2026-03-02T08:00:00Z')
  expect(dueMoment({ day: '2026-03-02', hour: '9.00', turn: 'second' })).toEqual({ ok: true, at })
  expect(turnOf(at)).toBeNull()
  expect(dueMoment({ day: '2026-10-25', hour: '2.30', turn: 'third' }).ok).toBe(false)
})
