import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { createLog } from './log.ts'
import { startPoller } from './poller.ts'
import { freshnessByHand } from './testing.ts'

/** Looks that read a real database, the last of them waiting until the test lets it go on. */
function looking() {
  const { $client } = openTestDatabase()
  const lines: string[] = []
  const held = Promise.withResolvers<void>()
  const looks = { begun: 0 }
  const publishDue = async () => {
    looks.begun += 1
    await held.promise
    return Number($client.prepare('select value from public_epoch').pluck().get())
  }
  const freshness = { ...freshnessByHand(), contentVersion: () => null, publishDue }
  const log = createLog({ write: (line: string) => void lines.push(line) })
  const poller = startPoller({ freshness, onChange: () => {}, log, clock: () => 7 })
  return { $client, lines, looks, poller, letGoOn: held.resolve }
}

test('the stop waits for a look that has begun, so that the database is closed behind it', async () => {
  const { $client, lines, poller, letGoOn } = looking()
  let isStopped = false
  const stopped = poller.stop().then(() => {
    isStopped = true
    $client.close()
  })
  await turn()
  expect(isStopped).toBe(false)
  letGoOn()
  await stopped
  expect(lines).toEqual([])
})

test('what is written while the portal stops is not looked at any more', async () => {
  const { looks, poller, letGoOn } = looking()
  letGoOn()
  poller.poll()
  await poller.stop()
  await turn()
  expect(looks.begun).toBe(1)
})
