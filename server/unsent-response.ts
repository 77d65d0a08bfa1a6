import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'

type HeaderValue = string | number | readonly string[]

/**
 * A response that nobody is sent: it keeps status, headers and body of what is rendered into it, and is closed as a
 * reader's would be. It is no `ServerResponse`, only used like one: another socket under that class makes each answer to a
 * reader a quarter slower (docs/decisions/0085).
 */
export class UnsentResponse extends Writable {
  statusCode = 200
  statusMessage = ''
  headersSent = false
  readonly socket = null
  readonly #headers = new Map<string, HeaderValue>()
  readonly #chunks: Buffer[] = []

  get finished(): boolean {
    return this.writableEnded
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  setHeader(name: string, value: HeaderValue): this {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  appendHeader(name: string, value: string | readonly string[]): this {
    const before = this.getHeader(name)
    return this.setHeader(name, before === undefined ? value : [before, value].flat().map(String))
  }

  getHeader(name: string): HeaderValue | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  getHeaders(): OutgoingHttpHeaders {
    return Object.fromEntries(this.#headers) as OutgoingHttpHeaders
  }

  getHeaderNames(): string[] {
    return [...this.#headers.keys()]
  }

  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase())
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase())
  }

  flushHeaders(): void {
    this.headersSent = true
  }

  /** Headers as an object or as one list of names and values in turn, after the words of the status or without them. */
  writeHead(status: number, ...rest: readonly unknown[]): this {
    this.statusCode = status
    const headers = rest.find((value) => typeof value === 'object' && value !== null) ?? {}
    const pairs = Array.isArray(headers) ? inPairs(headers) : Object.entries(headers)
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value as HeaderValue)
    this.headersSent = true
    return this
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.headersSent = true
    this.#chunks.push(chunk)
    done()
  }

  /** What the renderer is given: it asks no more of a response than what is here. */
  asResponse(): ServerResponse {
    return this as unknown as ServerResponse
  }
}

function inPairs(list: readonly unknown[]): [string, unknown][] {
  return list.flatMap((name, index) => (index % 2 === 0 ? [[String(name), list[index + 1]] as [string, unknown]] : []))
}
