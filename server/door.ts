import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type LoggedRequest, logWhenDone } from './access-log.ts'
import { type Answer, sendAnswer } from './answer.ts'
import type { Assets } from './assets.ts'
import { createClientAddress } from './client-address.ts'
import { declaredQuery } from './declared-query.ts'
import type { FailureStatus } from './failure-words.ts'
import { generationAnswer } from './generation-answer.ts'
import type { HealthReport } from './health.ts'
import { healthAnswer } from './health-answer.ts'
import { replaceIncomingHeaders } from './incoming-headers.ts'
import { type KeptAnswer, requireVariant } from './kept-answer.ts'
import { bodyLimit } from './limits.ts'
import type { Log } from './log.ts'
import { checkMethod } from './method-check.ts'
import { isAllowedOrigin } from './origin-check.ts'
import { preparePassThrough } from './pass-through.ts'
import type { PublicAnswers } from './public-answers.ts'
import type { Renderer } from './public-page.ts'
import { answerFromMemory, type Preference, readPreference } from './quick-answer.ts'
import { failure, noRight, refuse } from './refuse.ts'
import { replaceFailures } from './replace-failures.ts'
import { acceptBody, hasBody } from './request-body.ts'
import { newRequestId } from './request-id.ts'
import { parseTarget } from './request-target.ts'
import { type PublicFiles, type RouteKind, routeKind } from './route-kind.ts'
import { COMMON_HEADERS } from './security-headers.ts'
import { sendKept } from './send-kept.ts'

export type DoorOptions = {
  readonly siteUrl: string
  readonly trustProxy: readonly string[]
  readonly dev: boolean
  readonly renderer: Renderer
  /** What readers are answered: kept as long as it holds. */
  readonly answers: PublicAnswers
  /** Null in development, where Next serves its files itself. */
  readonly assets: Assets | null
  readonly health: () => HealthReport
  /** What readers see, in a word that caches in front of us can compare. */
  readonly generation: () => Promise<string>
  /** Called when a request that may have written something was answered. */
  readonly afterWriting?: () => void
  readonly publicFiles: PublicFiles
  readonly log: Log
  /** Called for each answer from memory, instead of a line of the log. */
  readonly countRead: (address: string) => void
}

export type Door = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Everything that comes in passes here before Next, in this order:
 * 1. the target is an address of ours, in one spelling; 2. the method fits what stands there;
 * 3. a change comes from our own page; 4. the body is within its limit; 5. headers say only what the outside may say.
 * Then: health is answered here, public pages are rendered for nobody in particular, the rest goes through.
 * Before all that stands one shortcut: what is kept in memory under exactly the address that was asked for is sent at
 * once. It was put there under the one spelling of its address, so the rules above have been kept for it.
 */
export function createDoor(options: DoorOptions): Door {
  const clientAddress = createClientAddress(options.trustProxy)
  const { answers, assets } = options

  return (request, response) => {
    const preference = readPreference(request)
    const kept = preference && findKept(request.url ?? '')
    const status = kept && preference && answerFromMemory(request, response, kept, preference)
    if (status === null) void answerInFull(request, response, preference)
    else options.countRead(request.url ?? '')
  }

  function findKept(address: string): KeptAnswer | null {
    try {
      return assets?.findKept(address) ?? answers.findKept(address)
    } catch {
      // The database cannot be asked: the whole way has words for it.
      return null
    }
  }

  async function answerInFull(request: IncomingMessage, response: ServerResponse, preference: Preference | null) {
    const requestId = newRequestId()
    const method = request.method ?? ''
    const seen: LoggedRequest = { requestId, method, kind: 'refused', path: '' }
    logWhenDone(options.log, response, seen)
    response.setHeader('x-request-id', requestId)
    const no = (status: FailureStatus, headers: Record<string, string> = {}) =>
      refuse(request, response, { status, requestId, path: seen.path, headers })

    try {
      const target = parseTarget(request.url ?? '')
      if (!target.ok) return no(target.status)
      const { path, query } = target
      const kind = routeKind(path, options)
      Object.assign(seen, { kind, path })

      const verdict = checkMethod(method, kind)
      if (!verdict.ok) return no(verdict.status, { allow: verdict.allow })
      if (!isAllowedOrigin(method, request.headers.origin, options.siteUrl)) return no(403)
      if (isReading(method) && hasBody(request)) return no(400)
      if (kind === 'health') return sendAnswer(request, response, healthAnswer(options.health()))
      if (kind === 'generation') return sendAnswer(request, response, generationAnswer(await options.generation()))
      if (path !== '/' && path.endsWith('/')) return sendAnswer(request, response, withoutSlash(path, query))
      if (kind === 'internal' || (kind === 'public' && !isDevelopmentNavigation(request))) {
        const address = kind === 'internal' ? NOWHERE : { path, query: declaredQuery(path, query) }
        const kept = await answers.answer({ ...address, requestId })
        const keep = () => answers.keep(address.path + address.query, kept)
        return await sendFrom(kept, { request, response, preference, keep })
      }
      const asset = kind === 'asset' ? await assets?.load(path) : null
      if (asset) {
        return await sendFrom(asset, { request, response, preference, keep: () => assets?.keep(path, asset) })
      }
      await passThrough(request, response, { path, query, kind, requestId, no })
    } catch (error) {
      options.log.error({ err: error, requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else no(500)
    }
  }

  /** While someone edits a component, Next's development client asks for the page's data alone. */
  function isDevelopmentNavigation(request: IncomingMessage): boolean {
    return options.dev && request.headers.rsc !== undefined
  }

  async function passThrough(
    request: IncomingMessage,
    response: ServerResponse,
    to: { path: string; query: string; kind: RouteKind; requestId: string; no: (status: FailureStatus) => void },
  ): Promise<void> {
    const body = await acceptBody(request, { limit: bodyLimit(to.path), isForm: isFormPlace(to) }, () =>
      goOn(request, response),
    )
    if (!body.ok) return to.no(body.status)
    const nonce = randomBytes(16).toString('base64')
    const { siteUrl, dev } = options
    replaceIncomingHeaders(body.request, { ...to, siteUrl, dev, nonce, clientAddress: clientAddress(request) })
    preparePassThrough(response, { kind: to.kind, path: to.path, nonce, siteUrl, dev })
    replaceFailures(body.request, response, (status) =>
      status === 403 ? noRight(body.request, to) : failure(status, body.request, to),
    )
    body.request.url = to.path + to.query
    if (!isReading(request.method ?? '')) response.once('close', () => options.afterWriting?.())
    await options.renderer(body.request, response)
  }
}

/** An address that no page has: what only the inside may ask for is, for everyone else, not there. */
const NOWHERE = { path: '/strona-bledu/nigdzie', query: '' }

/** Pages of the staff side take forms; what takes files reads them itself, as they come. */
function isFormPlace({ kind, path }: { kind: RouteKind; path: string }): boolean {
  return kind === 'staff' && !path.startsWith('/panel/api/')
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Some clients wait for a word before they send a body (RFC 9110, 10.1.1). */
function goOn(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
}

function withoutSlash(path: string, query: string): Answer {
  const location = `${path.replace(/\/+$/, '')}${query}`
  return { status: 301, headers: { ...COMMON_HEADERS, location, 'cache-control': 'no-cache' }, body: Buffer.alloc(0) }
}

type Asked = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly preference: Preference | null
  readonly keep: () => void
}

/** Sends the representation that is asked for; one made now is kept beside the others. */
async function sendFrom(kept: KeptAnswer, { request, response, preference, keep }: Asked): Promise<void> {
  const { coding, condition } = preference ?? { coding: 'identity', condition: {} }
  const before = Object.keys(kept.variants).length
  const variant = await requireVariant(kept, coding)
  if (Object.keys(kept.variants).length > before && kept.status < 500) keep()
  if (response.headersSent || response.destroyed) return
  // An answer that may be kept, here or in front of us, belongs to no request; a failure carries its own number.
  if (kept.status < 500) response.removeHeader('x-request-id')
  sendKept(request, response, kept, variant, condition)
}
