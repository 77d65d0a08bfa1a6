import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { portalFolder } from '#db/portal-folder.ts'

/** Day and hour by the clock of Warsaw, with which of two where it is asked → the instant, or what the form says. */
const cases = [
  ['2026-03-29', '1.59', null, '2026-03-29T00:59:00.000Z, 29 marca 2026 r., godz. 1.59'],
  ['2026-03-29', '2.00', null, 'hour skipped'],
  ['2026-03-29', '2.30', null, 'hour skipped'],
  ['2026-03-29', '2.59', 'second', 'hour skipped'],
  ['2026-03-29', '3.00', null, '2026-03-29T01:00:00.000Z, 29 marca 2026 r., godz. 3.00'],
  ['2026-03-29', '23.30', null, '2026-03-29T21:30:00.000Z, 29 marca 2026 r., godz. 23.30'],
  ['2026-10-25', '0.30', null, '2026-10-24T22:30:00.000Z, 25 października 2026 r., godz. 0.30'],
  ['2026-10-25', '1.59', null, '2026-10-24T23:59:00.000Z, 25 października 2026 r., godz. 1.59'],
  ['2026-10-25', '2.00', null, 'turn twice'],
  ['2026-10-25', '2.30', 'first', '2026-10-25T00:30:00.000Z, 25 października 2026 r., godz. 2.30 (czas letni)'],
  ['2026-10-25', '2.30', 'second', '2026-10-25T01:30:00.000Z, 25 października 2026 r., godz. 2.30 (czas zimowy)'],
  ['2026-10-25', '3.00', null, '2026-10-25T02:00:00.000Z, 25 października 2026 r., godz. 3.00'],
] as const

const program = `
import { dueMoment } from '#domain/article/due-moment.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
const told = JSON.parse(process.argv[1]).map(([day, hour, turn]) => {
  const moment = dueMoment({ day, hour, turn })
  if (!moment.ok) return moment.issues.map(({ field, key }) => field + ' ' + key).join()
  return new Date(moment.at).toISOString() + ', ' + formatWarsawInstant(moment.at)
})
process.stdout.write(JSON.stringify([new Date(0).getHours(), told]))
`

test.each([
  ['UTC', 0],
  ['Europe/Warsaw', 1],
  ['America/New_York', 19],
])('the moments around both changes of clocks, on a server in %s', (zone, hourOfEpoch) => {
  const args = ['--input-type=module', '--no-warnings', '-e', program, JSON.stringify(cases)]
  const said = execFileSync(process.execPath, args, { cwd: portalFolder(), env: { ...process.env, TZ: zone } })
  const [hour, told] = JSON.parse(String(said))
  // The zone of the process is another one indeed.
  expect(hour).toBe(hourOfEpoch)
  expect(told).toEqual(cases.map(([, , , expected]) => expected))
})
