import type { RouteKind } from './route-kind.ts'

const READING = ['GET', 'HEAD'] as const
const METHODS: Record<RouteKind, readonly string[]> = {
  health: READING,
  live: READING,
  'content-version': READING,
  'policy-report': ['POST'],
  asset: READING,
  file: READING,
  public: READING,
  internal: READING,
  preview: ['GET', 'HEAD', 'POST'],
  'preview-file': READING,
  staff: ['GET', 'HEAD', 'POST'],
  api: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  development: ['GET', 'HEAD', 'POST'],
}

/** RFC 9110, 9.3. A method outside the list is not known here: 501. */
const KNOWN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'])

type MethodVerdict = { readonly ok: true } | { readonly ok: false; readonly status: 405 | 501; readonly allow: string }

/** Readers' pages are only read; server actions belong to the staff side and to previews (RFC 9110, 15.5.6 and 15.6.2). */
export function checkMethod(method: string, kind: RouteKind): MethodVerdict {
  const allowed = METHODS[kind]
  if (allowed.includes(method)) return { ok: true }
  return { ok: false, status: KNOWN.has(method) ? 405 : 501, allow: allowed.join(', ') }
}

/** Safe methods that ask for an answer (RFC 9110, 9.2.1). */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
