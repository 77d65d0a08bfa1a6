import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { LRUCache } from 'lru-cache'
import { STATIC_PATH } from '#domain/next-internals.ts'
import type { Answer } from './answer.ts'
import { type CachedResponse, keepAnswer, sizeOf } from './cached-response.ts'
import { commonHeaders, FILE_CSP } from './security-headers.ts'

/** Memory for built and public files, in bytes; what is pushed out is read from the disk again. */
const ASSETS_BYTES = 16 * 1024 * 1024

/** Built files carry a hash of their content in their name, so a name never means anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
}

export type Assets = {
  readonly findCached: (path: string) => CachedResponse | null
  /** Null when there is no such file. */
  readonly load: (path: string) => Promise<CachedResponse | null>
  readonly keep: (path: string, cached: CachedResponse) => void
}

/**
 * Built files and those of `public/`, sent from memory with every header a public answer has. Only what stood in the
 * folders at the start can be asked for: an address is looked up, never turned into a path.
 */
export function createAssets(options: {
  publicDir: string
  staticDir: string
  /** Built files of former builds (server/former-assets.ts). */
  formerDirs?: readonly string[]
  siteUrl: string
}): Assets {
  const { publicDir, staticDir, formerDirs = [] } = options
  const built = [...formerDirs, staticDir].flatMap((folder) => listFiles(folder, STATIC_PATH))
  const files = new Map([...listFiles(publicDir, '/'), ...built])
  const cache = new LRUCache<string, CachedResponse>({ maxSize: ASSETS_BYTES, sizeCalculation: sizeOf })
  const headers = { ...commonHeaders(options.siteUrl), 'content-security-policy': FILE_CSP }

  return {
    // Whether a typeface is sent depends on the request (`savesData`), so it goes the whole way through the gateway.
    findCached: (path) => (isTypeface(path) ? null : (cache.get(path) ?? null)),
    keep: (path, answer) => void cache.set(path, answer),
    load: async (path) => {
      const known = cache.get(path)
      if (known !== undefined) return known
      const file = files.get(path)
      if (file === undefined) return null
      const answer = {
        status: 200,
        headers: {
          ...headers,
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'cache-control': path.startsWith(STATIC_PATH) ? FOR_EVER : 'public, no-cache',
          ...(isTypeface(path) && { vary: 'Save-Data' }),
        },
        body: await readFile(file),
      }
      const loaded = keepAnswer(answer, 0)
      cache.set(path, loaded)
      return loaded
    },
  }
}

export function isTypeface(path: string): boolean {
  return path.endsWith('.woff2')
}

/** Whether whoever asks wants fewer bytes (W3C Save Data API, Save-Data request header). */
export function savesData(request: IncomingMessage): boolean {
  return request.headers['save-data']?.toString().toLowerCase() === 'on'
}

/** Instead of a typeface: the page is drawn in a face of the reader's own system. */
export const NO_TYPEFACE: Answer = {
  status: 204,
  headers: { 'cache-control': 'no-store', vary: 'Save-Data' },
  body: Buffer.alloc(0),
}

function listFiles(folder: string, prefix: string): [address: string, file: string][] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [prefix + encodeURI(relative(folder, file).split(sep).join('/')), file]
  })
}
