import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type Admission, Overloaded } from './admission.ts'
import type { Answer } from './answer.ts'
import { failurePage, overloadPage } from './failure-page.ts'
import { withoutFlightData } from './flight-data.ts'
import { publicRenderingHeaders } from './incoming-headers.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { toReaderPage } from './reader-html.ts'
import { commonHeaders, readerCsp } from './security-headers.ts'
import { stateHeaders } from './state-headers.ts'
import { UnsentResponse } from './unsent-response.ts'

/** Next's request handler, or a stand-in for it in tests. */
export type Renderer = (request: IncomingMessage, response: ServerResponse) => unknown

/** Why an address shows nothing: nothing was ever there, or it was withdrawn. */
export type NotFoundOrGone = (path: string) => 'missing' | 'gone'

export type PublicPageOptions = {
  readonly renderer: Renderer
  readonly notFoundOrGone: NotFoundOrGone
  readonly siteUrl: string
  readonly dev: boolean
  readonly log: Log
  /** Who may render now: first renders of public pages share a few slots. */
  readonly admission: Admission
  /** Called with how long a rendering took, in ms, whatever came of it. */
  readonly noteRender?: (ms: number) => void
}

/** Of what Next answers only this reaches a reader: no cookie, no Link preloads, no name of the framework. */
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'last-modified',
  'location',
  'x-robots-tag',
]

/** Anyone may hold it, and asks before each use whether it still holds; the caches in front of us are told when not. */
const REVALIDATE = 'public, no-cache'

/** What somebody searched for, or read about getting help, stays on no machine, neither theirs nor between us (shared computers). */
const NO_STORE = 'no-store'

type Rendered = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }

/**
 * Renders public addresses for nobody in particular: the answer depends on address and database alone, which is what
 * will let it be kept. Never throws: what goes wrong becomes a complete page with its status, also 503 when too many
 * renders wait. `gone` is aborted when nobody waits for the answer any more: a queued render is dropped, a running one
 * is stopped.
 */
export function createPublicPage(options: PublicPageOptions) {
  return async (
    address: { path: string; query: string; requestId: string },
    gone: AbortSignal = new AbortController().signal,
  ): Promise<Answer> => {
    const { requestId } = address
    try {
      const leave = await options.admission.enter(gone)
      const startedAt = performance.now()
      try {
        return await renderPage(options, address, gone)
      } finally {
        options.noteRender?.(performance.now() - startedAt)
        leave()
      }
    } catch (error) {
      if (error instanceof Overloaded) return overloadPage({ reference: requestId })
      if (error instanceof RenderTimeout || gone.aborted) return failurePage(503, { reference: requestId })
      options.log.error({ err: error, requestId }, 'rendering failed')
      return failurePage(500, { reference: requestId })
    }
  }
}

async function renderPage(
  options: PublicPageOptions,
  { path, query, requestId }: { path: string; query: string; requestId: string },
  gone: AbortSignal,
): Promise<Answer> {
  const rendered = await render(options, path + query, { requestId, gone })
  if (rendered.status === 404) return absence(options, path, { requestId, gone })
  if (rendered.status >= 500 && !options.dev) return failurePage(500, { reference: requestId })
  const answer = await toAnswer(options, rendered, toReaderStatus(rendered.status))
  return isSearch(path, query) ? withHeader(answer, 'cache-control', NO_STORE) : answer
}

type Asked = { readonly requestId: string; readonly gone: AbortSignal }

/** Next's page for the missing is empty without JavaScript, so another page of ours is shown in its place. */
async function absence(options: PublicPageOptions, path: string, asked: Asked): Promise<Answer> {
  const { requestId } = asked
  const status = options.notFoundOrGone(path) === 'gone' ? 410 : 404
  const address = status === 410 ? `/strona-bledu/410?adres=${encodeURIComponent(path)}` : '/strona-bledu/404'
  try {
    const rendered = await render(options, address, asked)
    if (rendered.status === 200) return await toAnswer(options, rendered, status)
    options.log.error({ requestId, status: rendered.status }, 'error page not rendered')
  } catch (error) {
    if (asked.gone.aborted) throw error
    options.log.error({ err: error, requestId }, 'error page not rendered')
  }
  return failurePage(status, { reference: requestId })
}

class RenderTimeout extends Error {}

async function render(options: PublicPageOptions, url: string, { requestId, gone }: Asked): Promise<Rendered> {
  const headers = publicRenderingHeaders(options.siteUrl, requestId)
  const stop = new AbortController()
  const onGone = () => stop.abort(gone.reason)
  const timer = setTimeout(() => stop.abort(new RenderTimeout()), LIMITS.renderMs)
  gone.addEventListener('abort', onGone)
  try {
    return await ask(options.renderer, { url, headers, stop: stop.signal })
  } finally {
    clearTimeout(timer)
    gone.removeEventListener('abort', onGone)
  }
}

/**
 * Asks without a socket. When the work is to stop, the response is closed as a reader's would be, and Next ends what it was
 * rendering. Throws the reason of `stop`, or what the renderer threw before it answered.
 */
async function ask(
  renderer: Renderer,
  { url, headers, stop }: { url: string; headers: IncomingHttpHeaders; stop: AbortSignal },
): Promise<Rendered> {
  const response = new UnsentResponse()
  const onStop = () => void response.destroy()
  stop.addEventListener('abort', onStop, { once: true })
  try {
    const complete = finished(response)
    const failing = (async () => renderer(askingRequest(url, headers), response.asResponse()))().then(() => complete)
    await Promise.race([complete, failing])
    return { status: response.statusCode, headers: keptHeaders(response.getHeaders()), body: response.body }
  } catch (error) {
    response.destroy()
    throw stop.aborted ? stop.reason : error
  } finally {
    stop.removeEventListener('abort', onStop)
  }
}

/** A request of nobody: an address and headers, and no body. */
function askingRequest(url: string, headers: IncomingHttpHeaders): IncomingMessage {
  const nobody = { encrypted: false, remoteAddress: undefined }
  const request = { url, headers, method: 'GET', httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 }
  return Object.assign(Readable.from([]), {
    ...request,
    socket: nobody,
    connection: nobody,
  }) as unknown as IncomingMessage
}

function keptHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}

async function toAnswer(options: PublicPageOptions, rendered: Rendered, status: number): Promise<Answer> {
  const isHtml = rendered.headers['content-type']?.startsWith('text/html') === true
  const page = isHtml && !options.dev ? await toReaderPage(withoutFlightData(rendered.body).toString()) : null
  if (page?.isUnfinished) options.log.error({ status }, 'a public page has a part that waits for a script (Suspense)')
  const body = page === null ? rendered.body : Buffer.from(page.html)
  return {
    status: page?.isBadRequest ? 400 : status,
    headers: {
      ...commonHeaders(options.siteUrl),
      'content-security-policy': readerCsp(options),
      'cache-control': REVALIDATE,
      ...rendered.headers,
      ...(page !== null && { ...stateHeaders(page), ...changeHeader(page.changed) }),
      ...(page?.hasQuickExit && { 'cache-control': NO_STORE }),
    },
    body: rendered.status >= 300 && rendered.status < 400 ? Buffer.alloc(0) : body,
    searchedInVain: page?.searchedInVain ?? null,
  }
}

function isSearch(path: string, query: string): boolean {
  return /^\/szukaj(?:\/podpowiedzi)?$/.test(path) && query !== ''
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } }
}

/** RFC 9110, 8.8.2: when the text itself last changed, not the frame around it. */
function changeHeader(changed: string | null): Record<string, string> {
  return changed !== null && Number.isFinite(Date.parse(changed))
    ? { 'last-modified': new Date(changed).toUTCString() }
    : {}
}

/** A page that only gets read needs no method kept: 301 and 302, which every client and cache understands. */
function toReaderStatus(status: number): number {
  if (status === 308) return 301
  return status === 307 ? 302 : status
}
