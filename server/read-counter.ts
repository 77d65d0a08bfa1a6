import type { Log } from './log.ts'

/** How long reads are counted before they are told, in ms. */
const EVERY_MS = 10_000

/** So many different addresses at most between two times; the rest is logged as one. */
const ADDRESSES_MAX = 2_000

type ReadCounter = {
  /** Counts an answer from memory; `isReading`: a page, asked for by a person's browser. */
  readonly count: (address: string, isReading: boolean) => void
  /** Tells what was counted and counts no more. */
  readonly stop: () => void
}

/**
 * Cache hits are counted, not logged one by one: a line for each address and ten seconds says how much is read and
 * nothing about who reads when, and costs nothing that a reader would notice. Those of them that are readings go to
 * `addReadings` by their path.
 */
export function startReadCounter(log: Log, addReadings: (path: string, times: number) => void = () => {}): ReadCounter {
  let counts = new Map<string, { requests: number; readings: number }>()
  const flush = () => {
    const counted = counts
    counts = new Map()
    for (const [path, { requests, readings }] of counted) {
      log.info({ kind: 'cached', path, requests }, 'read from memory')
      if (readings > 0) addReadings(path, readings)
    }
  }
  const timer = setInterval(flush, EVERY_MS)
  timer.unref()
  return {
    count: (address, isReading) => {
      const mark = address.indexOf('?')
      const path = mark === -1 ? address : address.slice(0, mark)
      const found = counts.get(path)
      if (found !== undefined) {
        found.requests += 1
        if (isReading) found.readings += 1
      } else if (counts.size < ADDRESSES_MAX) counts.set(path, { requests: 1, readings: isReading ? 1 : 0 })
      else {
        const others = counts.get('…') ?? { requests: 0, readings: 0 }
        others.requests += 1
        counts.set('…', others)
      }
    },
    stop: () => {
      clearInterval(timer)
      flush()
    },
  }
}
