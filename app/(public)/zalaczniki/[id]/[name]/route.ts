import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { dataDirectory, readerContext } from '#app/_server/context.ts'
import { contentDisposition, fileAddress } from '#domain/attachment/file-address.ts'
import { findPublicFile } from '#services/attachment/attachment-queries.ts'
import { storedFilePath } from '#services/media/store-file.ts'
import { decodeAddressPart } from '../../../address-part.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string; name: string }> }

/** Nothing in a file may run as a page, and no reader's browser guesses what it is. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox",
  // Asked again each time, so that a withdrawn file is gone at the next request; unchanged it costs no bytes.
  'cache-control': 'no-cache',
}

/** An attachment, for as long as something public uses it. An address with a former name leads to the present one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params
  const attachmentId = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null
  const file = attachmentId === null ? null : findPublicFile(readerContext(), attachmentId)
  // The door puts its own complete page in the place of this one.
  if (attachmentId === null || file === null) {
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html' } })
  }
  if (decodeAddressPart(name) !== file.fileName) {
    return new Response(null, { status: 301, headers: { location: fileAddress(attachmentId, file.fileName) } })
  }
  const etag = `"${file.hash}"`
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: { ...HEADERS, etag } })
  }
  const headers = {
    ...HEADERS,
    etag,
    'content-type': file.mimeType === 'text/csv' ? 'text/csv; charset=utf-8' : file.mimeType,
    'content-length': String(file.bytes),
    'content-disposition': contentDisposition(file.fileName),
  }
  // Next answers HEAD with this function and drops the body; an unread stream would keep its file open.
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(fileStream(storedFilePath(dataDirectory(), file.hash)), { headers })
}

function fileStream(path: string): ReadableStream<Uint8Array> {
  // Node's own stream of bytes under the web's name: the two type libraries do not know of each other.
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
}
