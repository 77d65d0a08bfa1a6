/** Where browsers send what our Content-Security-Policy refused (server/policy-reports.ts). */
export const POLICY_REPORTS = '/api/policy-reports'

/** On every answer, whatever it carries; `commonHeaders` adds what depends on the address of the portal. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
} as const

/** For answers that are data and never a page. */
export const DATA_HEADERS = {
  ...COMMON_HEADERS,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
} as const

/** Built and public files, media, attachments: nothing in them may run as a page. */
export const FILE_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; sandbox"

/** Public pages: our own style, image, script and answers; nothing inline, nothing from elsewhere. */
const READER_CSP = `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri ${POLICY_REPORTS}`

/** Development: Next's tools are inline, use eval and talk over a socket. */
const DEVELOPMENT_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

export function readerCsp(options: { dev: boolean }): string {
  return options.dev ? DEVELOPMENT_CSP : READER_CSP
}

/** The one page that another page of ours may show inside itself: an article as readers will see it, before they do. */
function isPreviewPage(path: string): boolean {
  return /^\/panel\/artykuly\/\d+\/podglad\/strona$/.test(path)
}

/** Where else a form of this page may lead: from the way in, to the identity provider; from anywhere else, nowhere. */
function formTargets(path: string, providerOrigin: string | null): string {
  const isWayIn = path === '/logowanie' || path.startsWith('/logowanie/')
  return isWayIn && providerOrigin !== null ? `'self' ${providerOrigin}` : "'self'"
}

type StaffPage = {
  readonly dev: boolean
  readonly path: string
  /** Of the identity provider with whose accounts the staff may sign in; null = none. */
  readonly providerOrigin?: string | null
}

/** Staff pages run Next's scripts, each carrying the nonce of its request; style attributes come from the text editor. */
export function staffCsp(nonce: string, options: StaffPage): string {
  const ancestors = isPreviewPage(options.path) ? "'self'" : "'none'"
  if (options.dev) return DEVELOPMENT_CSP.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`)
  return `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; form-action ${formTargets(options.path, options.providerOrigin ?? null)}; base-uri 'none'; frame-src 'self'; frame-ancestors ${ancestors}; report-uri ${POLICY_REPORTS}`
}

/** HTTPS for two years once seen, but only when the portal is really served so (RFC 6797, 7.2). */
function transportHeaders(siteUrl: string): Record<string, string> {
  return siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}
}

/** On every answer of a portal at this address, also on those that the gateway gives by itself. */
export function commonHeaders(siteUrl: string): Record<string, string> {
  return { ...COMMON_HEADERS, ...transportHeaders(siteUrl) }
}
