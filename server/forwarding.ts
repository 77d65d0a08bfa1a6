import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ACTION_HEADER } from '#domain/next-internals.ts'
import { type BodySender, createBodyBudget } from './body-budget.ts'
import { createClientAddress } from './client-address.ts'
import { type FailureStatus, NO_PASSWORD_LINK_WORDS, NO_PREVIEW_WORDS } from './failure-words.ts'
import { omitEmptyTargets } from './form-targets.ts'
import { isOfFormerBuild, type KnownActions, textsIn } from './former-forms.ts'
import { CLIENT_HEADER, replaceIncomingHeaders } from './incoming-headers.ts'
import { holdSlot, type Lanes, laneOf } from './lanes.ts'
import { bodyLimit, isUpload } from './limits.ts'
import { isReading } from './method-check.ts'
import { onceAnswering } from './once-answering.ts'
import { isOwnRequest } from './own-requests.ts'
import { preparePassThrough } from './pass-through.ts'
import type { Renderer } from './public-page.ts'
import { whenGone } from './reader-gone.ts'
import { type FailureDetails, failure, formerForm, noRight, upgrading } from './refuse.ts'
import { replaceFailures } from './replace-failures.ts'
import { acceptBody, type BodyVerdict, declaredLength, hasBody } from './request-body.ts'
import type { RouteKind } from './route-kind.ts'
import { mayBeKnownBrowser, mayHoldSession } from './session-cookies.ts'

export type ForwardingOptions = {
  readonly siteUrl: string
  /** Of the identity provider that pages under /logowanie may lead to; null = none. */
  readonly providerOrigin?: string | null
  readonly trustProxy: readonly string[]
  readonly dev: boolean
  readonly renderer: Renderer
  readonly lanes: Lanes
  /** Left out: every form is Next's to judge. */
  readonly knownActions?: KnownActions | undefined
  /** Whether nothing may be written, for a moment. */
  readonly areWritesHeld?: () => boolean
  /** Called when the answer to a request that may have written something begins. */
  readonly afterWriting?: () => void
}

/** Where a request goes, and how it is refused on the way. */
type Passing = {
  readonly path: string
  readonly query: string
  readonly kind: RouteKind
  readonly requestId: string
  readonly no: (status: FailureStatus, details?: FailureDetails) => void
}

type Forward = (request: IncomingMessage, response: ServerResponse, to: Passing) => Promise<void>

/**
 * Hands on to Next what the gateway does not answer itself: staff, programs and files. First who may send a body at all,
 * then memory for it, then the whole body, then a slot; so whoever sends slowly holds nothing that others need.
 * Throws Overloaded when there is no memory or no slot in time, and AbortError when the sender left meanwhile.
 */
export function createForwarding(options: ForwardingOptions): Forward {
  const clientAddress = createClientAddress(options.trustProxy)
  const bodies = createBodyBudget()

  return async function forward(request: IncomingMessage, response: ServerResponse, to: Passing): Promise<void> {
    if (needsSession(to.path) && !mayHoldSession(request.headers.cookie)) return to.no(401)
    const gone = whenGone(response)
    const rules = { limit: bodyLimit(to.path), isForm: isFormPlace(to), isStreamed: isUpload(to.path) }
    const isHeld = !isReading(request.method ?? '') && options.areWritesHeld?.() === true
    if (isHeld && !rules.isForm) return to.no(503, upgrading(to.path))
    const declared = declaredLength(request)
    if (declared !== null && declared > rules.limit) return to.no(413)
    const reserve = hasBody(request) ? await bodies.reserve(senderOf(request, to), declared ?? rules.limit, gone) : null
    try {
      const body: BodyVerdict = reserve
        ? await acceptBody(request, rules, () => sendContinue(request, response))
        : { ok: true, request, form: null }
      if (!body.ok) return to.no(body.status)
      if (isHeld) return to.no(503, upgrading(to.path, textsIn(body.form)))
      if (
        options.knownActions &&
        isOfFormerBuild({ called: request.headers[ACTION_HEADER], form: body.form }, options.knownActions)
      )
        return to.no(409, formerForm(to.path, textsIn(body.form)))
      if (!rules.isStreamed) reserve?.keepOnly(declaredLength(body.request) ?? rules.limit)
      await render(body.request, response, { ...to, gone })
    } finally {
      reserve?.release()
    }
  }

  /** What Next asks of us for somebody comes from that person. */
  function addressOf(request: IncomingMessage): string {
    const { [CLIENT_HEADER]: told, ...headers } = request.headers
    return typeof told === 'string' && isOwnRequest(headers) ? told : clientAddress(request)
  }

  async function render(
    request: IncomingMessage,
    response: ServerResponse,
    to: Passing & { gone: AbortSignal },
  ): Promise<void> {
    const { siteUrl, providerOrigin = null, dev, lanes } = options
    const lane = dev ? null : laneOf(request, to)
    if (lane !== null) holdSlot(response, lane, await lanes[lane].enter(to.gone))
    const nonce = randomBytes(16).toString('base64')
    replaceIncomingHeaders(request, { ...to, siteUrl, dev, nonce, clientAddress: addressOf(request) })
    preparePassThrough(response, { kind: to.kind, path: to.path, nonce, siteUrl, providerOrigin, dev })
    if ((to.kind === 'staff' || to.kind === 'preview') && !dev) omitEmptyTargets(response)
    replaceFailures(request, response, (status) =>
      status === 403 ? noRight(request, to) : failure(status, request, to, wordsFor(status, to)),
    )
    request.url = to.path + to.query
    // What is written is written by now, and the caches in front hear of it while the answer is on its way.
    if (!isReading(request.method ?? '')) onceAnswering(response, () => options.afterWriting?.())
    await options.renderer(request, response)
  }
}

function wordsFor(status: number, { kind, path }: Pick<Passing, 'kind' | 'path'>): FailureDetails {
  if (status !== 404 || kind !== 'preview') return {}
  return { words: path.startsWith('/podglad') ? NO_PREVIEW_WORDS : NO_PASSWORD_LINK_WORDS }
}

/** What scripts of the staff side call has nothing for a stranger: no byte of a body is read for one. */
function needsSession(path: string): boolean {
  return path.startsWith('/panel/api/')
}

function senderOf({ headers: { cookie } }: IncomingMessage, { path }: { path: string }): BodySender {
  if (path === '/logowanie') return mayBeKnownBrowser(cookie) ? 'form' : 'signIn'
  if (!mayHoldSession(cookie)) return 'stranger'
  return isUpload(path) ? 'upload' : 'form'
}

/** Pages of the staff side and previews take forms; what takes files reads them itself, as they come. */
function isFormPlace({ kind, path }: { kind: RouteKind; path: string }): boolean {
  return kind === 'preview' || (kind === 'staff' && !path.startsWith('/panel/api/'))
}

/** Some clients wait for a word before they send a body (RFC 9110, 10.1.1). */
function sendContinue(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
}
