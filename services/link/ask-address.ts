import { lookup as lookupName } from 'node:dns'
import { type ClientRequest, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type OuterOutcome, outcomeOf } from '#domain/link/outer-answer.ts'
import type { MayAsk } from './public-network.ts'

/** Redirects that are followed; browsers follow twenty, and nobody means more than a few. */
const MAX_REDIRECTS = 5

export type OuterAnswer = { readonly outcome: OuterOutcome; readonly status: number | null }

export type Asking = {
  /** Asked of every address that a name resolves to, when the connection is made. */
  readonly mayAsk: MayAsk
  /** Resolves when this host may be asked again: it is awaited before each request. */
  readonly turnOf: (host: string) => Promise<void>
  /** Who asks: goes in `User-Agent`. */
  readonly agent: string
  /** For one request, ms. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

class NotPublic extends Error {}

/**
 * Asks whether a page of another site is there: HEAD, and GET where HEAD is not answered well, without its body. No cookie,
 * nothing of the reader or of the text is sent. Each redirect is an address like the first one.
 *
 * An address of a private network is not asked, whatever name leads there: the check is made of the very address that the
 * connection then uses, so that a name cannot mean something else a moment later (DNS rebinding, CWE-918).
 * Throws what `turnOf` throws, and when the signal is aborted.
 */
export async function askAddress(href: string, asking: Asking): Promise<OuterAnswer> {
  let url = toWebUrl(href)
  let status: number | null = null
  for (let redirects = 0; url !== null && redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await askOnce(url, asking)
    if (answer === 'unreachable' || answer === 'not-asked') return { outcome: answer, status: null }
    status = answer.status
    const { location } = answer
    if (status < 300 || status >= 400 || location === null) return { outcome: outcomeOf(status), status }
    url = URL.canParse(location, url) ? toWebUrl(new URL(location, url).href) : null
  }
  return status === null ? { outcome: 'not-asked', status } : { outcome: 'fails', status }
}

type Response = { readonly status: number; readonly location: string | null }

async function askOnce(url: URL, asking: Asking): Promise<Response | 'unreachable' | 'not-asked'> {
  try {
    const head = await send('HEAD', url, asking)
    return head.status < 400 ? head : await send('GET', url, asking)
  } catch (error) {
    if (asking.signal.aborted) throw error
    return error instanceof NotPublic ? 'not-asked' : 'unreachable'
  }
}

async function send(method: 'HEAD' | 'GET', url: URL, asking: Asking): Promise<Response> {
  const { mayAsk, turnOf, agent, timeoutMs, signal } = asking
  const isSecure = url.protocol === 'https:'
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port)
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  // A host that is an address is connected to without any look-up.
  if (isIP(hostname) !== 0 && !mayAsk(hostname, port)) throw new NotPublic(hostname)
  await turnOf(url.host)
  const headers = { 'user-agent': agent, accept: '*/*' }
  const lookup = publicLookup(port, mayAsk)
  // Time for all of it: a server that sends a letter a second is not waited for.
  const allTime = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  const options = { method, headers, lookup, agent: false, signal: allTime } as const
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = isSecure ? requestSecure(url, options) : requestPlain(url, options)
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      response.destroy()
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Every address of a name has to be public: a name that has one of each is no site either. */
function publicLookup(port: number, mayAsk: MayAsk): LookupFunction {
  return (hostname, options, callback) => {
    lookupName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => mayAsk(address, port))) {
        return callback(new NotPublic(hostname), '', 0)
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** null for what is no address of the web, and for one with a name before its host, which no link of ours has. */
function toWebUrl(href: string): URL | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : null
}
