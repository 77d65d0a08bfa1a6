import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { ComposedHead } from './composed-head.ts'
import { type ContentCoding, encodeBody, isWorthCoding } from './content-coding.ts'

/** One representation, ready to be sent: header lines as `writeHead` takes them, so that a hit assembles nothing. */
export type Variant = {
  readonly etag: string | null
  readonly headers: string[]
  /** The same for 304 (RFC 9110, 15.4.5). */
  readonly notModified: string[]
  readonly body: Buffer
  /** Null before it is sent for the first time. */
  head: ComposedHead | null
}

/** An answer that may be sent again: to anyone, as long as `contentVersion` holds. */
export type CachedResponse = {
  readonly contentVersion: number
  readonly status: number
  readonly variants: Partial<Record<ContentCoding, Variant>> & { readonly identity: Variant }
  /** Whether gzip and br are made of it when first asked for. */
  readonly isCoded: boolean
  /** The second of its Last-Modified (ms), where a date alone may answer 304: feeds only. */
  readonly modifiedAt: number | null
  /** Whether it is a page that somebody reads: HTML, and there. Readings of it are counted. */
  readonly isPage: boolean
  readonly searchedInVain: string | null
}

/** Programs that read feeds often know dates only. Of a page the date says when its text changed, not the page. */
const ASKED_BY_DATE = /^application\/(?:atom\+xml|feed\+json)\b/

/** Header lines of an answer and its own size beside the bodies, roughly, in bytes: what keeping one costs. */
const OVERHEAD = 3_072

export function keepAnswer(answer: Answer, contentVersion: number): CachedResponse {
  // A failure is sent once, perhaps to hundreds at a time: compressing it would cost more than sending it.
  const isCoded = answer.status < 500 && isWorthCoding(answer.headers['content-type'], answer.body.byteLength)
  // Of an answer without a body nothing can be distinguished.
  const hash = answer.body.byteLength > 0 && answer.status < 500 ? tagOf(answer.body) : null
  const headers = isCoded ? { ...answer.headers, vary: 'Accept-Encoding' } : answer.headers
  const identity = toVariant(headers, answer.body, hash, 'identity')
  return {
    contentVersion,
    status: answer.status,
    variants: { identity },
    isCoded,
    modifiedAt: modifiedAt(answer),
    isPage: answer.status === 200 && answer.headers['content-type']?.startsWith('text/html') === true,
    searchedInVain: answer.searchedInVain ?? null,
  }
}

function modifiedAt({ headers }: Answer): number | null {
  const at = Date.parse(headers['last-modified'] ?? '')
  return ASKED_BY_DATE.test(headers['content-type'] ?? '') && Number.isFinite(at) ? at : null
}

/** The representation in the coding, compressed once and cached beside the others. Null only when that is to come. */
export function findVariant(cached: CachedResponse, coding: ContentCoding): Variant | null {
  return cached.isCoded ? (cached.variants[coding] ?? null) : cached.variants.identity
}

const encoding = new WeakMap<CachedResponse, Map<ContentCoding, Promise<Variant>>>()

/** Compresses where that was not done yet; all who ask meanwhile wait for the one compression. */
export async function requireVariant(cached: CachedResponse, coding: ContentCoding): Promise<Variant> {
  const present = findVariant(cached, coding)
  if (present !== null || coding === 'identity') return present ?? cached.variants.identity
  const running = encoding.get(cached) ?? new Map<ContentCoding, Promise<Variant>>()
  encoding.set(cached, running)
  const variant = running.get(coding) ?? encode(cached, coding)
  running.set(coding, variant)
  return variant
}

/** What the answer takes of memory now, in bytes. */
export function sizeOf(cached: CachedResponse): number {
  return Object.values(cached.variants).reduce((total, { body }) => total + body.byteLength + OVERHEAD, 0)
}

async function encode(cached: CachedResponse, coding: 'gzip' | 'br'): Promise<Variant> {
  const plain = cached.variants.identity
  const body = await encodeBody(plain.body, coding, { isLasting: isLasting(plain) })
  const headers = Object.fromEntries(
    pairs(plain.headers).filter(([name]) => name !== 'etag' && name !== 'content-length'),
  )
  const hash = plain.etag === null ? null : plain.etag.slice(1, -1)
  const variant = toVariant({ ...headers, 'content-encoding': coding }, body, hash, coding)
  cached.variants[coding] = variant
  return variant
}

/** Whether it holds for good, as built files do: it is worth more time, which it takes once for each start. */
function isLasting({ headers }: Variant): boolean {
  return pairs(headers).some(([name, value]) => name === 'cache-control' && value.includes('immutable'))
}

/** A strong tag names exact bytes, so each coding has its own (RFC 9110, 8.8.1). */
function toVariant(given: Answer['headers'], body: Buffer, hash: string | null, coding: ContentCoding): Variant {
  const etag = hash === null ? null : `"${coding === 'identity' ? hash : `${hash}-${coding}`}"`
  const headers = { ...given, ...(etag !== null && { etag }) }
  const describesBody = /^(content-(type|length|encoding)|last-modified)$/
  return {
    etag,
    headers: Object.entries({ ...headers, 'content-length': String(body.byteLength) }).flat(),
    notModified: Object.entries(headers)
      .filter(([name]) => !describesBody.test(name))
      .flat(),
    body: inMemoryOfItsOwn(body),
    head: null,
  }
}

/** A small Buffer is a slice of a larger one that it shares with others (`Buffer.poolSize`), and cached it would keep all of that. */
function inMemoryOfItsOwn(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.byteLength)
  body.copy(own)
  return own
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []))
}

function tagOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}
