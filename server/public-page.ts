import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import type { Answer } from './answer.ts'
import { failurePage } from './failure-page.ts'
import { withoutFlightData } from './flight-data.ts'
import { publicRenderingHeaders } from './incoming-headers.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { toReaderPage } from './reader-html.ts'
import { COMMON_HEADERS, readerCsp, transportHeaders } from './security-headers.ts'
import { stateHeaders } from './state-headers.ts'

/** Next's request handler, or a stand-in for it in tests. */
export type Renderer = (request: IncomingMessage, response: ServerResponse) => unknown

/** Why an address shows nothing: nothing was ever there, or it was withdrawn. */
export type ExplainAbsence = (path: string) => 'missing' | 'gone'

export type PublicPageOptions = {
  readonly renderer: Renderer
  readonly explainAbsence: ExplainAbsence
  readonly siteUrl: string
  readonly dev: boolean
  readonly log: Log
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
const HELD_BUT_ASKED = 'public, no-cache'

/** What somebody searched for, or read about getting help, stays on no machine, neither theirs nor between us (shared computers). */
const HELD_BY_NOBODY = 'no-store'

type Rendered = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }

/**
 * Renders public addresses for nobody in particular: the answer depends on address and database alone, which is what
 * will let it be kept. Never throws: what goes wrong becomes a complete page with its status.
 */
export function createPublicPage(options: PublicPageOptions) {
  return async (address: { path: string; query: string; requestId: string }): Promise<Answer> => {
    const { path, query, requestId } = address
    try {
      const rendered = await render(options, path + query, requestId)
      if (rendered.status === 404) return await absence(options, path, requestId)
      if (rendered.status >= 500 && !options.dev) return failurePage(500, { reference: requestId })
      const answer = await toAnswer(options, rendered, toReaderStatus(rendered.status))
      return isSearch(path, query) ? withHeader(answer, 'cache-control', HELD_BY_NOBODY) : answer
    } catch (error) {
      if (error instanceof RenderTimeout) return failurePage(503, { reference: requestId })
      options.log.error({ err: error, requestId }, 'rendering failed')
      return failurePage(500, { reference: requestId })
    }
  }
}

/** Next's page for the missing is empty without JavaScript, so another page of ours is shown in its place. */
async function absence(options: PublicPageOptions, path: string, requestId: string): Promise<Answer> {
  const status = options.explainAbsence(path) === 'gone' ? 410 : 404
  const address = status === 410 ? `/strona-bledu/410?adres=${encodeURIComponent(path)}` : '/strona-bledu/404'
  try {
    const rendered = await render(options, address, requestId)
    if (rendered.status === 200) return await toAnswer(options, rendered, status)
    options.log.error({ requestId, status: rendered.status }, 'error page not rendered')
  } catch (error) {
    options.log.error({ err: error, requestId }, 'error page not rendered')
  }
  return failurePage(status, { reference: requestId })
}

class RenderTimeout extends Error {}

async function render(options: PublicPageOptions, url: string, requestId: string): Promise<Rendered> {
  const headers = publicRenderingHeaders(options.siteUrl, requestId)
  const timeout = Promise.withResolvers<never>()
  const timer = setTimeout(() => timeout.reject(new RenderTimeout()), LIMITS.renderMs)
  try {
    return await Promise.race([ask(options.renderer, url, headers), timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** As a stream: the answer would be made into one large string else, which nobody reads. */
async function ask(renderer: Renderer, url: string, headers: IncomingHttpHeaders): Promise<Rendered> {
  const answer = await inject(dispatch(renderer), { method: 'GET', url, headers, payloadAsStream: true })
  const chunks: Buffer[] = []
  for await (const chunk of answer.stream()) chunks.push(chunk)
  return { status: answer.statusCode, headers: keptHeaders(answer.headers), body: Buffer.concat(chunks) }
}

/** A renderer that fails before it answers ends the injected request instead of leaving it open. */
function dispatch(renderer: Renderer): Renderer {
  return async (request, response) => {
    try {
      await renderer(request, response)
    } catch (error) {
      response.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
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
    status,
    headers: {
      ...COMMON_HEADERS,
      ...transportHeaders(options.siteUrl),
      'content-security-policy': readerCsp(options),
      'cache-control': HELD_BUT_ASKED,
      ...rendered.headers,
      ...(page !== null && { ...stateHeaders(page), ...changeHeader(page.changed) }),
      ...(page?.hasQuickExit && { 'cache-control': HELD_BY_NOBODY }),
    },
    body: rendered.status >= 300 && rendered.status < 400 ? Buffer.alloc(0) : body,
  }
}

function isSearch(path: string, query: string): boolean {
  return path === '/szukaj' && query !== ''
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
