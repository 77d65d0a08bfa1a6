import type { IncomingMessage, ServerResponse } from 'node:http'
import { DATA_HEADER } from '#domain/next-internals.ts'
import { type LoggedRequest, logWhenDone } from './access-log.ts'
import { Overloaded } from './admission.ts'
import { type Answer, sendAnswer } from './answer.ts'
import { type Assets, isTypeface, NO_TYPEFACE, savesData } from './assets.ts'
import { type Preference, readPreference, serveFromCache } from './cache-hit.ts'
import { type CachedResponse, requireVariant } from './cached-response.ts'
import { contentVersionAnswer } from './content-version-answer.ts'
import { declaredQuery } from './declared-query.ts'
import type { FailureStatus } from './failure-words.ts'
import { createForwarding, type ForwardingOptions } from './forwarding.ts'
import type { HealthReport } from './health.ts'
import { healthAnswer, liveAnswer } from './health-answer.ts'
import type { Log } from './log.ts'
import { checkMethod, isReading } from './method-check.ts'
import { isAllowedOrigin, isAllowedPreviewOrigin } from './origin-check.ts'
import type { PolicyReports } from './policy-reports.ts'
import type { PublicAnswers } from './public-answers.ts'
import { whenGone } from './reader-gone.ts'
import { type FailureDetails, failure, overload, refuse } from './refuse.ts'
import { hasBody } from './request-body.ts'
import { isWellFramed } from './request-framing.ts'
import { newRequestId } from './request-id.ts'
import { parseTarget } from './request-target.ts'
import { loggedPath, type PublicFiles, routeKind } from './route-kind.ts'
import { commonHeaders } from './security-headers.ts'
import { sendCached } from './send-cached.ts'
import type { Traffic } from './traffic.ts'

export type GatewayOptions = ForwardingOptions & {
  /** What readers are answered: cached as long as it holds. */
  readonly answers: PublicAnswers
  /** Null in development, where Next serves its files itself. */
  readonly assets: Assets | null
  readonly health: () => HealthReport | Promise<HealthReport>
  /** What readers see, in a word that caches in front of us can compare. */
  readonly contentVersion: () => Promise<string>
  /** What browsers say our Content-Security-Policy refused. */
  readonly policyReports: PolicyReports
  readonly publicFiles: PublicFiles
  readonly log: Log
  /** What is counted of requests. */
  readonly traffic: Traffic
  /** Called for each answer from memory, instead of a line of the log. `isReading`: of a page, by a person's browser. */
  readonly countRead: (address: string, isReading: boolean) => void
  /** Called for a page that had to be rendered and was read; its line of the log stands for itself. */
  readonly countReading: (path: string) => void
  /** Called when a person was told that nothing was found for the question (folded). */
  readonly countVainSearch: (question: string) => void
}

export type Gateway = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Everything that comes in passes here before Next, in this order:
 * 1. the request reads alike for everybody, its target is an address of ours, in one spelling; 2. the method fits what is there;
 * 3. a change comes from our own page; 4. the body is within its limit and the common budget; 5. there is a slot for it;
 * 6. headers say only what the outside may say.
 * Then: health is answered here, public pages are rendered for nobody in particular, the rest goes through.
 * Before all that stands one shortcut: what is cached in memory under exactly the address that was asked for is sent at
 * once. It was put there under the one spelling of its address, so the rules above hold for it.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { answers, assets, traffic } = options
  const always = Object.entries(commonHeaders(options.siteUrl))
  const forward = createForwarding(options)

  return (request, response) => {
    const preference = readPreference(request)
    const cached = preference && findCached(request.url ?? '')
    const status = cached && preference && serveFromCache(request, response, cached, preference)
    if (status === null || !cached || !preference) return void answerInFull(request, response, preference)
    traffic.noteCached(status)
    options.countRead(request.url ?? '', cached.isPage && preference.isReading)
    if (cached.searchedInVain !== null && preference.isReading) options.countVainSearch(cached.searchedInVain)
  }

  function countRendered(path: string, cached: CachedResponse, preference: Preference | null) {
    if (!cached.isPage || preference?.isReading !== true) return
    options.countReading(path)
    if (cached.searchedInVain !== null) options.countVainSearch(cached.searchedInVain)
  }

  function findCached(address: string): CachedResponse | null {
    try {
      return answers.findCached(address) ?? assets?.findCached(address) ?? null
    } catch {
      // The database cannot be asked: the whole way has words for it.
      return null
    }
  }

  async function answerInFull(request: IncomingMessage, response: ServerResponse, preference: Preference | null) {
    const requestId = newRequestId()
    const method = request.method ?? ''
    const seen: LoggedRequest = { requestId, method, kind: 'refused', path: '' }
    logWhenDone(options, response, seen)
    // A client that leaves half-way is an event of every day; the log line of the request says so (499).
    request.on('error', ignore)
    response.on('error', ignore)
    response.setHeader('x-request-id', requestId)
    for (const [name, value] of always) response.setHeader(name, value)
    const no = (status: FailureStatus, details: FailureDetails = {}) =>
      refuse(request, response, { ...details, status, requestId, path: seen.path })

    try {
      if (!isWellFramed(request)) return sendAnswer(request, response, illFramed(request, requestId))
      const target = parseTarget(request.url ?? '')
      if (!target.ok) return no(target.status, target.words && { words: target.words })
      const { path, query } = target
      const kind = routeKind(path, options)
      Object.assign(seen, { kind, path: loggedPath(path) })

      const verdict = checkMethod(method, kind)
      if (!verdict.ok) return no(verdict.status, { headers: { allow: verdict.allow } })
      if (kind === 'policy-report') return await options.policyReports.take(request, response)
      const isOurs =
        kind === 'preview'
          ? isAllowedPreviewOrigin(method, request.headers, options.siteUrl)
          : isAllowedOrigin(method, request.headers.origin, options.siteUrl)
      if (!isOurs) return no(403)
      if (isReading(method) && hasBody(request)) return no(400)
      if (kind === 'live') return sendAnswer(request, response, liveAnswer())
      if (kind === 'health') return sendAnswer(request, response, healthAnswer(await options.health()))
      if (kind === 'content-version')
        return sendAnswer(request, response, contentVersionAnswer(await options.contentVersion()))
      if (path !== '/' && path.endsWith('/')) return sendAnswer(request, response, withoutSlash(path, query))
      if (kind === 'internal' || (kind === 'public' && !isDevelopmentNavigation(request))) {
        const address = kind === 'internal' ? NOT_FOUND_PATH : { path, query: declaredQuery(path, query) }
        const cached = await answers.answer({ ...address, requestId }, whenGone(response))
        const keep = () => answers.keep(address.path + address.query, cached)
        await sendFrom(cached, { request, response, preference, keep })
        return countRendered(path, cached, preference)
      }
      if (kind === 'asset' && isTypeface(path) && savesData(request)) return sendAnswer(request, response, NO_TYPEFACE)
      const asset = kind === 'asset' ? await assets?.load(path) : null
      if (asset) {
        return await sendFrom(asset, { request, response, preference, keep: () => assets?.keep(path, asset) })
      }
      await forward(request, response, { path, query, kind, requestId, no })
    } catch (error) {
      if (error instanceof Overloaded) return no(503, overload)
      // Left while it waited: nobody is there to be told.
      if (response.destroyed && error instanceof Error && error.name === 'AbortError') return
      options.log.error({ err: error, requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else no(500)
    }
  }

  /** While someone edits a component, Next's development client asks for the page's data alone. */
  function isDevelopmentNavigation(request: IncomingMessage): boolean {
    return options.dev && request.headers[DATA_HEADER] !== undefined
  }
}

/** An address that no page has: what only the inside may ask for is, for everyone else, not there. */
const NOT_FOUND_PATH = { path: '/strona-bledu/nigdzie', query: '' }

function ignore(): void {}

/** What follows on the connection cannot be distinguished from a body: nothing of it is read. */
function illFramed(request: IncomingMessage, requestId: string): Answer {
  return failure(400, request, { requestId, path: '' }, { headers: { connection: 'close' } })
}

function withoutSlash(path: string, query: string): Answer {
  const location = `${path.replace(/\/+$/, '')}${query}`
  return { status: 301, headers: { location, 'cache-control': 'no-cache' }, body: Buffer.alloc(0) }
}

type Asked = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly preference: Preference | null
  readonly keep: () => void
}

/** Sends the representation that is asked for; one made now is cached beside the others. */
async function sendFrom(cached: CachedResponse, { request, response, preference, keep }: Asked): Promise<void> {
  const { coding, condition } = preference ?? { coding: 'identity' as const, condition: {} }
  const before = Object.keys(cached.variants).length
  const variant = await requireVariant(cached, coding)
  if (Object.keys(cached.variants).length > before && cached.status < 500) keep()
  if (response.headersSent || response.destroyed) return
  // An answer that may be cached, here or in front of us, belongs to no request; a failure carries its own number.
  if (cached.status < 500) response.removeHeader('x-request-id')
  sendCached(request, response, cached, variant, condition)
}
