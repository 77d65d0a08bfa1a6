/**
 * What the cookies of a request look like, read at the gateway only to choose a queue and to refuse what cannot be meant
 * seriously. Whether a session lives, and whom a browser belongs to, is asked of the database by those who act on it.
 */

/** Set by signing in, for the page of signing in alone (HttpOnly, path /logowanie): this browser has signed in before. */
const KNOWN_BROWSER_COOKIE = 'komunikat.known-browser'

const SESSION_COOKIE = 'komunikat-session'

/** An encrypted token with a key agreed beforehand (RFC 7516, 7.1): five parts, the second of them empty. */
const ENCRYPTED_TOKEN = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/

/** At least so many characters of chance make a secret; a shorter value was typed by somebody. */
const SECRET = /^[\w.~%+/=-]{16,}$/

/** Whether the request carries something that can be a session of ours. Longer ones come in numbered parts. */
export function mayHoldSession(cookie: string | undefined): boolean {
  return cookiesOf(cookie).some(
    ([name, value]) => name === SESSION_COOKIE && (ENCRYPTED_TOKEN.test(value) || value.length > 3_000),
  )
}

/** Whether the browser says that it has signed in before. */
export function mayBeKnownBrowser(cookie: string | undefined): boolean {
  return cookiesOf(cookie).some(([name, value]) => name === KNOWN_BROWSER_COOKIE && SECRET.test(value))
}

/** Names without the prefix of https and without the number of a part. */
function cookiesOf(cookie: string | undefined): [name: string, value: string][] {
  if (cookie === undefined) return []
  return cookie.split(';').map((pair) => {
    const at = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, at)).trim()
    return [name.replace(/^__(Host|Secure)-/, '').replace(/\.\d$/, ''), pair.slice(at + 1).trim()]
  })
}
