import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

export type ContentCoding = 'identity' | 'gzip' | 'br'

/** Best first: where a client takes several equally. */
const PREFERRED = ['br', 'gzip', 'identity'] as const

/** Answers shorter than this, in bytes, fit into one packet as they are. */
const WORTH_IT = 1_024

/** How many different Accept-Encoding headers are remembered; browsers send a handful. */
const REMEMBERED = 256

/** The package documents this option; its types do not know it. */
type Preferring = { encodings(available: readonly string[], options: { preferred: readonly string[] }): string[] }

const known = new Map<string, ContentCoding>()

/** The coding a client prefers of those we have (RFC 9110, 12.5.3). One that takes none of them gets the plain text. */
export function preferredCoding(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined) return 'identity'
  const seen = known.get(acceptEncoding)
  if (seen !== undefined) return seen
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  const [best] = negotiator.encodings(PREFERRED, { preferred: PREFERRED })
  const coding = best === 'br' || best === 'gzip' ? best : 'identity'
  if (known.size >= REMEMBERED) known.clear()
  known.set(acceptEncoding, coding)
  return coding
}

const TEXT = /^(text\/|application\/(.*\+)?(json|xml|javascript|manifest)|image\/svg\+xml)/

export function isWorthCoding(contentType: string | undefined, bytes: number): boolean {
  return bytes >= WORTH_IT && TEXT.test(contentType ?? '')
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** What is as small as this, in bytes, is compressed as far as it goes within a tenth of a second. */
const SOON_DONE = 100_000

/** Compresses a whole body, off the event loop; `isLasting`: it is sent so often that it is worth more time. */
export async function encodeBody(
  body: Buffer,
  coding: 'gzip' | 'br',
  { isLasting }: { readonly isLasting: boolean },
): Promise<Buffer> {
  if (coding === 'gzip') return toGzip(body, { level: 8 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isLasting && body.byteLength <= SOON_DONE ? 11 : 6,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    // A window as large as the text: the usual one takes 8 MB for a page of 20 KB.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(body.byteLength)))),
  }
  return toBrotli(body, { params })
}
