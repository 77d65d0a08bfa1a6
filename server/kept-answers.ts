import { LRUCache } from 'lru-cache'
import { type KeptAnswer, sizeOf } from './kept-answer.ts'

/** Memory for pages, in bytes of bodies and headers. The least recently read page goes first. */
const PAGES_BYTES = 16 * 1024 * 1024

/**
 * Answers that anyone can bring about without end: addresses where nothing is, and searches. They have a small room of
 * their own, so that they never drive a page out.
 */
const PASSING_MAX = 2_000
const PASSING_BYTES = 4 * 1024 * 1024

export type KeptAnswers = {
  /** Null when nothing is kept for this number of freshness. `address` is path and declared query in their one spelling. */
  readonly find: (address: string, generation: number) => KeptAnswer | null
  /** Keeps it, or learns its new size; never in the place of a newer one. */
  readonly keep: (address: string, kept: KeptAnswer) => void
  readonly bytes: () => number
}

export function createKeptAnswers(): KeptAnswers {
  const pages = new LRUCache<string, KeptAnswer>({ maxSize: PAGES_BYTES, sizeCalculation: sizeOf })
  const passing = new LRUCache<string, KeptAnswer>({
    max: PASSING_MAX,
    maxSize: PASSING_BYTES,
    // One page says "nothing is here" for all addresses; what is kept for each is little more than the address.
    sizeCalculation: (kept, address) => address.length * 2 + (kept.status === 404 ? 256 : sizeOf(kept)),
  })
  return {
    find: (address, generation) => {
      const kept = pages.get(address) ?? passing.get(address)
      return kept !== undefined && kept.generation === generation ? kept : null
    },
    keep: (address, kept) => {
      const newer = pages.peek(address) ?? passing.peek(address)
      if (newer !== undefined && newer.generation > kept.generation) return
      const isPassing = kept.status === 404 || address.startsWith('/szukaj?')
      ;(isPassing ? passing : pages).set(address, kept)
      ;(isPassing ? pages : passing).delete(address)
    },
    bytes: () => pages.calculatedSize + passing.calculatedSize,
  }
}

/** For development, where the next request may meet other code. */
export const keepNothing: KeptAnswers = { find: () => null, keep: () => {}, bytes: () => 0 }
