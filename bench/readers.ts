import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** Between two questions of one reader, in ms: load, but not so much that it is all that is measured. */
const PAUSE_MS = 5

type Readers = { readonly count: () => number; readonly stop: () => Promise<void> }

/** A reader for each address, asking again and again until told to stop. */
export function readForEver(origin: string, paths: readonly string[]): Readers {
  const agent = new Agent({ keepAlive: true })
  let stopping = false
  let count = 0
  const reader = async (path: string) => {
    while (!stopping) {
      await ask(origin + path, agent)
      count += 1
      await wait(PAUSE_MS)
    }
  }
  const all = Promise.all(paths.map(reader))
  return {
    count: () => count,
    stop: async () => {
      stopping = true
      await all
      agent.destroy()
    },
  }
}

/** Reads an answer to its end and forgets it. */
export function ask(url: string, agent: Agent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    answer.resume().on('end', resolve)
  }).on('error', reject)
  return promise
}
