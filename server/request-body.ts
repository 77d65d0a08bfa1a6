import { IncomingMessage, type ServerResponse } from 'node:http'
import { LIMITS } from './limits.ts'

export type BodyVerdict =
  | { readonly ok: true; readonly request: IncomingMessage }
  | { readonly ok: false; readonly status: 400 | 413 }

/**
 * Lets through a body of at most `limit` bytes.
 * With a declared length the declaration decides (Node reads no byte more than declared) and the body streams on.
 * Without one (chunked) the body is counted and gathered here first, so that Next never meets more than the limit;
 * the request that comes back replays it. `goOn` is called before anything is read, for a client that waits for it.
 * `isForm`: what claims to be a multipart form is gathered too and must be one, because Next answers 500 otherwise.
 */
export async function acceptBody(
  request: IncomingMessage,
  { limit, isForm }: { readonly limit: number; readonly isForm: boolean },
  goOn: () => void,
): Promise<BodyVerdict> {
  if (!hasBody(request)) return { ok: true, request }
  const declared = request.headers['content-length']
  if (declared !== undefined && Number(declared) > limit) return { ok: false, status: 413 }
  goOn()
  const type = request.headers['content-type'] ?? ''
  const formType = isForm && /^\s*multipart\/form-data\b/i.test(type) ? type : null
  if (declared !== undefined && formType === null) return { ok: true, request }
  const body = await gather(request, limit)
  if (typeof body === 'number') return { ok: false, status: body }
  if (formType !== null && !(await isReadableForm(body, formType))) return { ok: false, status: 400 }
  return { ok: true, request: replay(request, body) }
}

/** Asked of the same parser that Next will ask. */
async function isReadableForm(body: Buffer, type: string): Promise<boolean> {
  const reading = new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  return reading.then(
    () => true,
    () => false,
  )
}

export function hasBody(request: IncomingMessage): boolean {
  const declared = request.headers['content-length']
  return request.headers['transfer-encoding'] !== undefined || (declared !== undefined && Number(declared) !== 0)
}

/** The whole body; 413 when there is more than `limit`, 400 when the client went away before its end. */
async function gather(request: IncomingMessage, limit: number): Promise<Buffer | 400 | 413> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 400 | 413>()
  const chunks: Buffer[] = []
  let size = 0
  const onData = (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > limit) settle(413)
    else chunks.push(chunk)
  }
  const onEnd = () => settle(Buffer.concat(chunks))
  const onBroken = () => settle(400)
  const settle = (verdict: Buffer | 400 | 413) => {
    request.off('data', onData).off('end', onEnd).off('error', onBroken).off('close', onBroken)
    request.on('error', () => {})
    resolve(verdict)
  }
  request.on('data', onData).on('end', onEnd).on('error', onBroken).on('close', onBroken)
  return promise
}

function replay(original: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(original.socket)
  copy.method = original.method
  copy.url = original.url
  copy.httpVersion = original.httpVersion
  copy.httpVersionMajor = original.httpVersionMajor
  copy.httpVersionMinor = original.httpVersionMinor
  copy.headers = { ...original.headers, 'content-length': String(body.byteLength) }
  delete copy.headers['transfer-encoding']
  copy.rawHeaders = Object.entries(copy.headers).flatMap(([name, value]) => [name, String(value)])
  copy.push(body)
  copy.push(null)
  copy.complete = true
  return copy
}

/**
 * Reads on and throws away, within bounds, what a refused client is still sending, then closes. Closing at once would
 * reset the connection, and the client would lose the answer that says why (RFC 9112, 9.6).
 */
export function discardBody(request: IncomingMessage, response: ServerResponse): void {
  let size = 0
  const onData = (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > LIMITS.discardBytes) close()
  }
  const close = () => {
    clearTimeout(timer)
    request.off('data', onData).off('end', close).off('close', close)
    response.end(() => request.socket.destroySoon())
  }
  const timer = setTimeout(close, LIMITS.discardMs)
  request.on('data', onData).once('end', close).once('close', close).resume()
}
