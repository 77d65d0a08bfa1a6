import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { CLIENT_HEADER_PREFIX, DATA_HEADER } from '#domain/next-internals.ts'
import { ownRequestHeaders } from './own-requests.ts'
import type { RouteKind } from './route-kind.ts'

/** The address of the client as the gateway knows it; what a client itself sends under this name is dropped. */
export const CLIENT_HEADER = 'x-komunikat-client'
const REQUEST_ID_HEADER = 'x-request-id'
/** Path and query as the gateway read them: where to come back to after signing in. */
const ADDRESS_HEADER = 'x-komunikat-address'

/**
 * Headers by which Next and platforms talk to themselves. From outside each has been a way around a check
 * (CVE-2025-29927 middleware, CVE-2026-44581 nonce from the request, and others of their kind).
 */
const INTERNAL =
  /^(x-(middleware|nextjs|next|prerender|invoke|vercel|now|komunikat|original|rewrite|forwarded)(-.*)?|x-matched-path|x-real-ip|x-request-id|x-http-method(-override)?|x-action-.*|forwarded|content-security-policy(-report-only)?|purpose|sec-purpose|upgrade|traceparent|tracestate)$/

/**
 * Drops what only the inside may say and sets what the gateway knows. Changes `request.headers` in place,
 * as Next reads them there. Behind the gateway the host is always that of the site address, whatever the client claims.
 */
export function replaceIncomingHeaders(
  request: IncomingMessage,
  trusted: {
    siteUrl: string
    clientAddress: string
    requestId: string
    path: string
    query: string
    kind: RouteKind
    nonce?: string
    dev: boolean
  },
): void {
  const mayNavigate = trusted.kind === 'staff' || trusted.kind === 'preview' || trusted.dev
  for (const name of Object.keys(request.headers)) {
    // In development Next's client and server find each other's messages by these.
    if (trusted.dev && name.startsWith('x-nextjs-')) continue
    if (INTERNAL.test(name) || (!mayNavigate && isOfNextsClient(name))) delete request.headers[name]
    if (!mayHaveCookies(trusted.kind) && /^(cookie|authorization)$/.test(name)) delete request.headers[name]
  }
  // The gateway has believed it (origin-check.ts); Next would not.
  if (trusted.kind === 'preview' && request.headers.origin === 'null') request.headers.origin = trusted.siteUrl
  Object.assign(request.headers, insideHeaders(trusted), ownRequestHeaders(request.headers))
  if (trusted.nonce) request.headers['content-security-policy'] = `script-src 'nonce-${trusted.nonce}'`
  request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)])
}

/** All that the rendering of a public page may know: nothing of who asks. The request id is for the log alone. */
export function publicRenderingHeaders(siteUrl: string, requestId: string): IncomingHttpHeaders {
  return { ...siteHeaders(siteUrl), accept: 'text/html', 'user-agent': 'komunikat', [REQUEST_ID_HEADER]: requestId }
}

function insideHeaders(trusted: {
  siteUrl: string
  clientAddress: string
  requestId: string
  path: string
  query: string
}): IncomingHttpHeaders {
  return {
    ...siteHeaders(trusted.siteUrl),
    [CLIENT_HEADER]: trusted.clientAddress,
    [REQUEST_ID_HEADER]: trusted.requestId,
    [ADDRESS_HEADER]: trusted.path + trusted.query,
  }
}

function siteHeaders(siteUrl: string): IncomingHttpHeaders {
  const { host, protocol } = new URL(siteUrl)
  return { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
}

/** The staff side needs these to move between pages; a reader's page has only one representation. */
function isOfNextsClient(name: string): boolean {
  return name === DATA_HEADER || name.startsWith(CLIENT_HEADER_PREFIX)
}

function mayHaveCookies(kind: RouteKind): boolean {
  return kind === 'staff' || kind === 'api' || kind === 'development'
}
