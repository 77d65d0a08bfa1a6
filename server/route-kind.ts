import { DATA_SUFFIX, FRAMEWORK_PATH, SEGMENTS_SUFFIX, STATIC_PATH } from '#domain/next-internals.ts'
import { POLICY_REPORTS } from './security-headers.ts'

/**
 * health, live, content-version, policy-report: answered by the gateway alone. asset: built files and `public/`. file: media,
 * attachments and the register of changes, streamed. preview, preview-file: what is behind the secret of a link (a text that
 * outsiders were sent, with its images and files; the setting of a password); passed to Next without cookies, and their addresses are in no log.
 * staff, api: passed to Next with cookies. development: Next's own tools. internal: rendered for us, never for outsiders.
 * public: everything else; rendered for nobody in particular.
 */
export type RouteKind =
  | 'health'
  | 'live'
  | 'content-version'
  | 'policy-report'
  | 'asset'
  | 'file'
  | 'preview'
  | 'preview-file'
  | 'staff'
  | 'api'
  | 'development'
  | 'internal'
  | 'public'

export type PublicFiles = { readonly has: (path: string) => boolean }

const STAFF = ['/panel', '/logowanie', '/wyloguj']
/** What is behind the secret of a link: a text that outsiders were sent, and a password that somebody may set. */
const BY_LINK = ['/podglad', '/haslo']
/** The secret of a link stands before them: domain/preview/preview-link.ts. */
const PREVIEW_FILES = /^\/podglad\/[^/]+\/(media|zalaczniki)\//
const FILES = ['/media', '/zalaczniki', '/rejestr-zmian.jsonl']

/** What is behind a path, in the spelling of `parseTarget`. */
export function routeKind(path: string, options: { publicFiles: PublicFiles; dev: boolean }): RouteKind {
  if (path === '/api/health') return 'health'
  if (path === '/api/health/live') return 'live'
  if (path === '/api/generation') return 'content-version'
  if (path === POLICY_REPORTS) return 'policy-report'
  if (path.startsWith(FRAMEWORK_PATH) || path.startsWith('/__next')) return frameworkKind(path, options.dev)
  // Another representation of a page (flight data) is nobody's address.
  if (isPageData(path)) return 'internal'
  if (isUnder(path, '/strona-bledu')) return 'internal'
  if (STAFF.some((prefix) => isUnder(path, prefix))) return 'staff'
  if (PREVIEW_FILES.test(path)) return 'preview-file'
  if (BY_LINK.some((prefix) => isUnder(path, prefix))) return 'preview'
  if (isUnder(path, '/api')) return 'api'
  if (FILES.some((prefix) => isUnder(path, prefix))) return 'file'
  return options.publicFiles.has(path) ? 'asset' : 'public'
}

/** The path as the log may say it: the address of a link is a secret. */
export function loggedPath(path: string): string {
  const lower = path.toLowerCase()
  const before = BY_LINK.find((prefix) => lower.startsWith(`${prefix}/`))
  return before === undefined ? path : `${before}/…`
}

function frameworkKind(path: string, dev: boolean): RouteKind {
  if (path.startsWith(STATIC_PATH)) return 'asset'
  return dev ? 'development' : 'internal'
}

function isPageData(path: string): boolean {
  return path.endsWith(DATA_SUFFIX) || path.endsWith(SEGMENTS_SUFFIX) || path.includes(`${SEGMENTS_SUFFIX}/`)
}

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`)
}
