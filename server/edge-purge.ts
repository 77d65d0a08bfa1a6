import type { Log } from './log.ts'

/** How long one cache may take to answer, in ms. */
const PURGE_TIMEOUT_MS = 2_000

/**
 * A cache may have asked us just before the change and store that answer just after the purge, so each purge is followed
 * by another one when such an answer must have arrived, in ms.
 */
const ONCE_MORE_MS = 1_000

/** Waits between tries while a cache does not answer, in ms; the last one repeats. */
const RETRY_MS = [1_000, 2_000, 5_000, 15_000, 30_000]

type EdgePurge = {
  /** Tells every cache in front of us to let public pages go. Returns at once; what fails is tried until it works. */
  readonly purge: () => void
  /** Caches that have not heard of the latest change yet although they were told. For health. */
  readonly isBehind: () => boolean
  readonly stop: () => void
}

/** Sends PURGE to one address; throws when it was not accepted. */
type SendPurge = (url: string) => Promise<void>

export function createEdgePurge(options: {
  readonly urls: readonly string[]
  readonly log: Log
  readonly send?: SendPurge
}): EdgePurge {
  const caches = options.urls.map((url) => createCachePurge(url, options.send ?? sendPurge, options.log))
  return {
    purge: () => {
      for (const cache of caches) cache.purge()
    },
    isBehind: () => caches.some((cache) => cache.isBehind()),
    stop: () => {
      for (const cache of caches) cache.stop()
    },
  }
}

function createCachePurge(url: string, send: SendPurge, log: Log) {
  let failures = 0
  let running = false
  let again = false
  let timer: NodeJS.Timeout | undefined

  const plan = (ms: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
    timer.unref()
  }

  async function tell(isLast: boolean): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      await send(url)
      if (failures > 0) log.info({ url, failures }, 'cache purged at last')
      failures = 0
      if (!isLast) plan(ONCE_MORE_MS, () => void tell(true))
    } catch (error) {
      // One line when it begins; the retries that follow would only repeat it.
      if (failures === 0) log.error({ err: error, url }, 'cache not purged')
      plan(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0, () => void tell(false))
      failures += 1
    } finally {
      running = false
    }
    if (again) {
      again = false
      await tell(false)
    }
  }

  return {
    purge: () => void tell(false),
    isBehind: () => failures > 0,
    stop: () => clearTimeout(timer),
  }
}

async function sendPurge(url: string): Promise<void> {
  const answer = await fetch(url, {
    method: 'PURGE',
    redirect: 'manual',
    signal: AbortSignal.timeout(PURGE_TIMEOUT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`The cache answered ${answer.status}`)
}
