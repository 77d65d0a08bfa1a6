import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/* Started by waiting-readers.ts: says "begun", and when told that it is enough how long each answer took. */

const READERS = 4
/** Between two questions of a reader, in ms. */
const PAUSE_MS = 10

const [, , url = ''] = process.argv
const waits: number[] = []
let isEnough = false

const reader = async () => {
  while (!isEnough) {
    const startedAt = performance.now()
    await ask()
    waits.push(performance.now() - startedAt)
    await wait(PAUSE_MS)
  }
}

/** On a connection of its own each time, to the end of the answer; one that breaks off counts with the time it took. */
function ask(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    answer.resume().once('close', resolve)
  }).once('error', () => resolve())
  return promise
}

await ask()
process.send?.('begun')
process.once('message', () => {
  isEnough = true
})
await Promise.all(Array.from({ length: READERS }, reader))
process.send?.(waits)
process.disconnect()
