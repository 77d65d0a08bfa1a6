import { LRUCache } from 'lru-cache'
import { type CachedResponse, sizeOf } from './cached-response.ts'

/** Memory for pages, in bytes of bodies and headers. The least recently read page goes first. */
const PAGES_BYTES = 16 * 1024 * 1024

/**
 * Answers that anyone can bring about without end: addresses where nothing is, searches, the register of any day, and entries of the register of changes. They
 * have a small room of their own, so that they never drive a page out.
 */
const PASSING_MAX = 2_000
const PASSING_BYTES = 4 * 1024 * 1024

export type ResponseCache = {
  /** Null when nothing is cached for this content version. `address` is path and declared query in their one spelling. */
  readonly find: (address: string, contentVersion: number) => CachedResponse | null
  /** Keeps it, or learns its new size; never in the place of a newer one. */
  readonly keep: (address: string, cached: CachedResponse) => void
  /** Addresses of pages that were read most lately, the latest first. Nothing that somebody searched for. */
  readonly recent: (count: number) => string[]
  readonly bytes: () => number
  /** How many addresses an answer is cached for. */
  readonly size: () => number
}

export function createResponseCache(): ResponseCache {
  const pages = new LRUCache<string, CachedResponse>({ maxSize: PAGES_BYTES, sizeCalculation: sizeOf })
  const ephemeral = new LRUCache<string, CachedResponse>({
    max: PASSING_MAX,
    maxSize: PASSING_BYTES,
    // One page says "nothing is here" for all addresses; what is cached for each is little more than the address.
    sizeCalculation: (cached, address) => address.length * 2 + (cached.status === 404 ? 256 : sizeOf(cached)),
  })
  return {
    find: (address, contentVersion) => {
      const cached = pages.get(address) ?? ephemeral.get(address)
      return cached !== undefined && cached.contentVersion === contentVersion ? cached : null
    },
    keep: (address, cached) => {
      const newer = pages.peek(address) ?? ephemeral.peek(address)
      if (newer !== undefined && newer.contentVersion > cached.contentVersion) return
      const isEphemeral = cached.status === 404 || isQuestion(address)
      ;(isEphemeral ? ephemeral : pages).set(address, cached)
      ;(isEphemeral ? pages : ephemeral).delete(address)
    },
    recent: (count) => [...pages.keys()].slice(0, count),
    bytes: () => pages.calculatedSize + ephemeral.calculatedSize,
    size: () => pages.size + ephemeral.size,
  }
}

/** An address that asks: of words, of the register on any of the days there are, of changes and of each one of them. */
function isQuestion(address: string): boolean {
  return [/^\/szukaj(?:\/podpowiedzi)?\?/, /^\/zespoly(?:\/[^?]*)?\?/, /^\/rejestr-zmian(?:\?|\/\d+$)/].some(
    (pattern) => pattern.test(address),
  )
}

/** For development, where the next request may meet other code. */
export const noCache: ResponseCache = {
  find: () => null,
  keep: () => {},
  recent: () => [],
  bytes: () => 0,
  size: () => 0,
}
