import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { vacuumDatabase } from './vacuum.ts'

test('the log is emptied; where another program keeps it, that is said at once and nobody’s save waits', () => {
  const { $client } = openTestDatabase()
  $client.exec('begin')
  $client.prepare('select count(*) from accounts').get()
  const begun = performance.now()
  expect(vacuumDatabase($client.name)).toBe(false)
  expect(performance.now() - begun).toBeLessThan(20_000)
  $client.exec('commit')
  expect(vacuumDatabase($client.name)).toBe(true)
  expect(statSync(`${$client.name}-wal`).size).toBe(0)
})
