import type { Answer } from './answer.ts'
import { type CachedResponse, keepAnswer } from './cached-response.ts'
import type { Freshness } from './freshness.ts'
import type { ResponseCache } from './response-cache.ts'

export type PublicAddress = { readonly path: string; readonly query: string; readonly requestId: string }

/** `gone` is aborted when nobody waits for the answer any more. */
type RenderPublicPage = (address: PublicAddress, gone: AbortSignal) => Promise<Answer>

export type PublicAnswers = {
  /** At once and without a promise: the answer cached for exactly this address, when it still holds. */
  readonly findCached: (address: string) => CachedResponse | null
  /**
   * Renders when nothing is cached; all who ask for an address meanwhile share the one rendering, which goes on as long as
   * one of them is there. `gone` is aborted when this reader leaves.
   */
  readonly answer: (address: PublicAddress, gone?: AbortSignal) => Promise<CachedResponse>
  /** Tells that an answer grew: a further representation was made of it. */
  readonly keep: (address: string, cached: CachedResponse) => void
}

/**
 * Public answers by address. Invariants:
 * 1. The content version is read before anything is looked up or rendered, so an answer is at least as new as its
 *    number says; one rendered under an older number is never given to a request that came later.
 * 2. An answer depends on address and database alone: nothing of the request but these reaches the rendering.
 * 3. A failure (5xx) is given to those who waited for it and never cached.
 */
export function createPublicAnswers(options: {
  readonly freshness: Freshness
  readonly cache: ResponseCache
  readonly render: RenderPublicPage
}): PublicAnswers {
  const { freshness, cache, render } = options
  const rendering = new Map<string, Rendering>()

  function start(ticket: string, address: PublicAddress, contentVersion: number): Rendering {
    const abandoned = new AbortController()
    // Whoever asks after the last reader has left starts again.
    const forget = () => {
      if (rendering.get(ticket) === started) rendering.delete(ticket)
    }
    abandoned.signal.addEventListener('abort', forget)
    const answer = renderOnce(address, contentVersion, abandoned.signal).finally(forget)
    const started: Rendering = { answer, abandoned, readers: 0 }
    rendering.set(ticket, started)
    return started
  }

  async function renderOnce(
    address: PublicAddress,
    contentVersion: number,
    gone: AbortSignal,
  ): Promise<CachedResponse> {
    const answer = keepAnswer(await render(address, gone), contentVersion)
    if (answer.status >= 500) return answer
    const shared = answer.status === 404 ? notFoundResponse(answer) : answer
    if (freshness.contentVersion() === contentVersion) cache.keep(address.path + address.query, shared)
    return shared
  }

  let absence: CachedResponse | null = null
  /** The page for what is not there says the same everywhere: one copy of it, however many addresses were tried. */
  function notFoundResponse(answer: CachedResponse): CachedResponse {
    const isSame =
      absence?.contentVersion === answer.contentVersion &&
      absence.variants.identity.etag === answer.variants.identity.etag
    if (absence === null || !isSame) absence = answer
    return absence
  }

  return {
    findCached: (address) => {
      const contentVersion = freshness.contentVersion()
      return contentVersion === null ? null : cache.find(address, contentVersion)
    },
    answer: async (address, gone = STAYING) => {
      const contentVersion = freshness.contentVersion() ?? (await freshness.publishDue())
      const key = address.path + address.query
      const found = cache.find(key, contentVersion)
      if (found !== null) return found
      const ticket = `${contentVersion} ${key}`
      return share(rendering.get(ticket) ?? start(ticket, address, contentVersion), gone)
    },
    keep: cache.keep,
  }
}

type Rendering = { readonly answer: Promise<CachedResponse>; readonly abandoned: AbortController; readers: number }

/** A reader who never leaves before the answer. */
const STAYING = new AbortController().signal

/** One more reader of the rendering; the last one to leave stops it. */
async function share(rendering: Rendering, gone: AbortSignal): Promise<CachedResponse> {
  const leave = () => {
    rendering.readers -= 1
    if (rendering.readers === 0) rendering.abandoned.abort()
  }
  rendering.readers += 1
  if (gone.aborted) leave()
  else gone.addEventListener('abort', leave, { once: true })
  try {
    return await rendering.answer
  } finally {
    gone.removeEventListener('abort', leave)
  }
}
