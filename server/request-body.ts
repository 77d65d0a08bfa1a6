import { IncomingMessage, type ServerResponse } from 'node:http'
import { LIMITS } from './limits.ts'

export type BodyVerdict =
  /** `form`: what a multipart form says. */
  | { readonly ok: true; readonly request: IncomingMessage; readonly form: FormData | null }
  | { readonly ok: false; readonly status: 400 | 413 }

type BodyRules = {
  /** Most that may come, in bytes. */
  readonly limit: number
  /** What claims to be a multipart form must be one, because Next answers 500 otherwise. */
  readonly isForm: boolean
  /** A declared body goes on as it comes, to a reader of its own. */
  readonly isStreamed: boolean
}

/**
 * Takes in a body of at most `limit` bytes, whole, before Next meets it: a sender who takes long holds nothing else
 * meanwhile. Only what is streamed and declares its length goes on as it comes: the declaration decides, for Node reads no
 * byte more. The request that comes back replays what was gathered. `sendContinue` is called before anything is read, for a client
 * that waits for it.
 */
export async function acceptBody(
  request: IncomingMessage,
  { limit, isForm, isStreamed }: BodyRules,
  sendContinue: () => void,
): Promise<BodyVerdict> {
  const declared = declaredLength(request)
  if (declared !== null && declared > limit) return { ok: false, status: 413 }
  sendContinue()
  if (declared !== null && isStreamed) return { ok: true, request, form: null }
  const body = await gather(request, { limit, size: declared ?? FIRST_BYTES })
  if (typeof body === 'number') return { ok: false, status: body }
  const type = request.headers['content-type'] ?? ''
  const isMultipart = isForm && /^\s*multipart\/form-data\b/i.test(type)
  const form = isMultipart ? await readForm(body, type) : null
  if (isMultipart && form === null) return { ok: false, status: 400 }
  return { ok: true, request: replay(request, body), form }
}

/** Null for a body that comes in chunks. */
export function declaredLength(request: IncomingMessage): number | null {
  const declared = request.headers['content-length']
  return declared === undefined ? null : Number(declared)
}

/** Asked of the same parser that Next will ask. Null for what is no form. */
async function readForm(body: Buffer, type: string): Promise<FormData | null> {
  const reading = new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  return reading.catch(() => null)
}

export function hasBody(request: IncomingMessage): boolean {
  const declared = request.headers['content-length']
  return request.headers['transfer-encoding'] !== undefined || (declared !== undefined && Number(declared) !== 0)
}

/** Memory for a body of unknown length at first, in bytes; it doubles as the body grows. */
const FIRST_BYTES = 16_384

/**
 * The whole body; 413 when there is more than `limit`, 400 when the client went away before its end. Each piece is copied
 * into one place: a piece kept as it came keeps the whole buffer that it was read into, and there may be one for each byte.
 */
async function gather(
  request: IncomingMessage,
  { limit, size }: { readonly limit: number; readonly size: number },
): Promise<Buffer | 400 | 413> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 400 | 413>()
  let body = Buffer.allocUnsafeSlow(size)
  let length = 0
  const onData = (chunk: Buffer) => {
    const needed = length + chunk.byteLength
    if (needed > limit) {
      settle(413)
      return
    }
    if (needed > body.byteLength) {
      const larger = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(needed, body.byteLength * 2)))
      body.copy(larger, 0, 0, length)
      body = larger
    }
    chunk.copy(body, length)
    length = needed
  }
  const onEnd = () => settle(body.subarray(0, length))
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
