import type { Log } from './log.ts'

/** How long reads are counted before they are logged, in ms. */
const EVERY_MS = 10_000

/** So many different addresses at most between two log entries; the rest is logged as one. */
const ADDRESSES_MAX = 2_000

type ReadCounter = {
  readonly count: (address: string) => void
  /** Logs what was counted and counts no more. */
  readonly stop: () => void
}

/**
 * Cache hits are counted, not logged one by one: a line for each address and ten seconds says how much is read and
 * nothing about who reads when, and costs nothing that a reader would notice.
 */
export function startReadCounter(log: Log): ReadCounter {
  let counts = new Map<string, number>()
  const flush = () => {
    const counted = counts
    counts = new Map()
    for (const [path, requests] of counted) log.info({ kind: 'cached', path, requests }, 'read from memory')
  }
  const timer = setInterval(flush, EVERY_MS)
  timer.unref()
  return {
    count: (address) => {
      const mark = address.indexOf('?')
      const path = mark === -1 ? address : address.slice(0, mark)
      const before = counts.get(path)
      if (before === undefined && counts.size >= ADDRESSES_MAX) counts.set('…', (counts.get('…') ?? 0) + 1)
      else counts.set(path, (before ?? 0) + 1)
    },
    stop: () => {
      clearInterval(timer)
      flush()
    },
  }
}
