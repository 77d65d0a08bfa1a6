import type { ReaderPage } from './reader-html.ts'

const TOKEN = /^[a-z][a-z-]*$/

/**
 * What an archived page says in its head, said once more in the headers, for programs that do not read HTML (and for
 * HEAD): `komunikat-state: archived` (a token, RFC 9651) and, when something replaces it, a Link (RFC 8288) with the
 * relation successor-version (RFC 5829). Nothing for a current page. Why these: docs/decisions/0010.
 */
export function stateHeaders({ state, successor }: Pick<ReaderPage, 'state' | 'successor'>): Record<string, string> {
  if (state === null || state === 'published' || !TOKEN.test(state)) return {}
  // An address that could end the header, or the angle brackets around it, is none of ours.
  const isAddress = successor !== null && /^[!#-;=?-~]+$/.test(successor)
  return { 'komunikat-state': state, ...(isAddress && { link: `<${successor}>; rel="successor-version"` }) }
}
