import type { ServerResponse } from 'node:http'
import type { RouteKind } from './route-kind.ts'
import { commonHeaders, FILE_CSP, readerCsp, staffCsp } from './security-headers.ts'
import { clearCacheAtSignOut } from './sign-out-header.ts'

type Passed = {
  readonly kind: RouteKind
  readonly path: string
  readonly nonce: string
  readonly dev: boolean
  readonly providerOrigin?: string | null
}

/**
 * Sets the headers that must stand before Next begins to answer: it streams, and later ones would be too late.
 * What readers may fetch carries no cookie, whoever tries to set one.
 */
export function preparePassThrough(response: ServerResponse, options: Passed & { siteUrl: string }): void {
  const headers = { ...commonHeaders(options.siteUrl), 'content-security-policy': csp(options) }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (options.kind === 'staff' || options.kind === 'api') response.setHeader('cache-control', 'no-store')
  else if (options.kind === 'preview' || options.kind === 'preview-file') prepareForOutsiders(response)
  else refuseHeaders(response, options.kind === 'file' ? [COOKIE, VARY] : [COOKIE])
  // Under no-referrer a browser sends "Origin: null" with a form posted without JavaScript (Fetch, 3.2), and the gateway
  // would refuse our own forms.
  if (options.kind === 'staff') {
    response.setHeader('referrer-policy', 'same-origin')
    clearCacheAtSignOut(response)
  }
}

/** Their address is a secret: it is kept by nobody, found by no search engine, and told to no other page (no-referrer stays). */
function prepareForOutsiders(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-robots-tag', 'noindex, nofollow, noarchive')
  refuseHeaders(response, [COOKIE])
}

function csp(options: Passed): string {
  if (
    options.kind === 'asset' ||
    options.kind === 'file' ||
    options.kind === 'preview-file' ||
    isStaffData(options.path)
  )
    return FILE_CSP
  if (options.kind === 'staff' || options.kind === 'preview') return staffCsp(options.nonce, options)
  return options.kind === 'api' ? "default-src 'none'; frame-ancestors 'none'" : readerCsp(options)
}

/** Files, images and JSON of the panel: never a page, though whoever asks is signed in. */
function isStaffData(path: string): boolean {
  return path.startsWith('/panel/api/')
}

const COOKIE = 'set-cookie'
/** A file is the same for everybody; what Next says here is about the data of its pages, and only splits caches. */
const VARY = 'vary'

function refuseHeaders(response: ServerResponse, names: readonly string[]): void {
  const setHeader = response.setHeader.bind(response)
  const appendHeader = response.appendHeader.bind(response)
  const isRefused = (name: string) => names.includes(name.toLowerCase())
  response.setHeader = (name, value) => (isRefused(name) ? response : setHeader(name, value))
  response.appendHeader = (name, value) => (isRefused(name) ? response : appendHeader(name, value))
}
