import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'

type Served = {
  /** Strong, with its quotes: other bytes have another. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

type ServedFile = Served & {
  readonly path: string
  /** The bytes of a file that is not there yet, for one that can be made. Null = it cannot. */
  readonly make?: () => Promise<Uint8Array | null>
}

/** Nothing in a file may run as a page, and no browser guesses what it is. */
const FILE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox",
} as const

/** A file from the disk as a stream: 200, 304 when the asker has it, or the answer for what is not there. */
export async function fileResponse(request: Request, { path, etag, headers, make }: ServedFile): Promise<Response> {
  const known = { ...FILE_HEADERS, ...headers, etag }
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: known })
  const file = await openFile(path)
  if (file === null) {
    const made = await make?.()
    return made ? bytesResponse(request, { bytes: made, headers: known }) : noFile()
  }
  const { size } = await file.stat()
  const all = { ...known, 'content-length': String(size) }
  // Next answers HEAD with the function of GET and drops the body; an unread stream would keep its file open.
  if (request.method === 'HEAD') {
    await file.close()
    return new Response(null, { headers: all })
  }
  // Node's own stream of bytes under the web's name: the two type libraries do not know of each other.
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>, { headers: all })
}

function bytesResponse(
  request: Request,
  { bytes, headers }: { readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> },
): Response {
  const all = { ...headers, 'content-length': String(bytes.byteLength) }
  return new Response(request.method === 'HEAD' ? null : Buffer.from(bytes), { headers: all })
}

/** The gateway puts its own complete page in the place of this one. */
export function noFile(): Response {
  return new Response(null, { status: 404, headers: { 'content-type': 'text/html' } })
}

/** RFC 9110, 13.1.2: a list of tags or *, weak ones counted as equal. */
function hasAlready(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match')
  if (asked === null) return false
  return asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** null = not there; a row without its file is answered like no file at all. */
async function openFile(path: string): Promise<FileHandle | null> {
  return open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
