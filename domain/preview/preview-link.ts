/**
 * A link by which people without an account read one snapshot of a text. It holds two secrets: the one that is sent opens a page
 * with a button, and the one behind the button opens the text, so that programs which follow links in letters read nothing
 * and count for nothing.
 */

/** For how many days a link may work; what is chosen at first. */
export const MAX_PREVIEW_DAYS = 7
export const DEFAULT_PREVIEW_DAYS = 3
export const DAY_MS = 86_400_000

/** From here on openings are not counted and not logged any more. */
export const MAX_OPENINGS = 1_000
/** Whoever knows a link may write, so a link takes no more than this. */
export const MAX_PREVIEW_COMMENTS = 200
export const MAX_CONFIRMATIONS = 50

/** 192 bits of chance in base64url (RFC 4648, 5). */
const SECRET = /^[\w-]{32}$/

export function isPreviewSecret(text: string): boolean {
  return SECRET.test(text)
}

type Ends = { readonly expiresAt: number; readonly revokedAt: number | null }

/** Times are ms UTC; at the very moment of `expiresAt` it works no more. */
export function isLivePreview({ expiresAt, revokedAt }: Ends, now: number): boolean {
  return revokedAt === null && now < expiresAt
}

/** The page with the button: this is what is sent. */
export function previewAddress(secret: string): string {
  return `/podglad/${secret}`
}

/** The text behind the button. */
export function readingAddress(readingSecret: string): string {
  return `/podglad/${readingSecret}/tekst`
}
