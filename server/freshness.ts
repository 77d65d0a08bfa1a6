import { warsawDay, warsawDayBounds } from '#domain/warsaw-time.ts'
import type { PublicMoment } from '#services/public/public-moment.ts'
import type { Log } from './log.ts'

/** After a due moment that could not be kept (a full disk, a locked database): how long until it is tried again, in ms. */
const RETRY_MS = 5_000

/**
 * While many articles are published together, the content version stays the same for so long, in ms, although each of them
 * changes what readers see: rendering every page again after each would make all readers wait for as long as it takes.
 */
const HELD_MS = 5_000

/**
 * Within one turn of the event loop the database is asked once for so many requests: all of them had arrived before the
 * turn began, so none of them can come from somebody who knows of a later write. The bound is for turns with more than a
 * thousand sockets at once, where libuv may take in further requests before the turn ends.
 */
const USES_OF_A_TURN = 16

export type Freshness = {
  /**
   * Number of what readers see at this instant: what was rendered at one version is valid until the number changes.
   * Null: a due moment has passed and its article is not published yet, so call `publishDue`.
   * While more than one batch of due articles is being published the number stays the same, for five seconds at most.
   */
  readonly contentVersion: () => number | null
  /**
   * Publishes what is due, once for all callers, and returns the content version after it: after the first batch when
   * there are many. Never throws for that.
   */
  readonly publishDue: () => Promise<number>
  /** The content version as text that is valid in every process and after a restart: `417.2026-03-02`. For caches in front of us. */
  readonly token: () => Promise<string>
}

type FreshnessOptions = {
  readonly clock: () => number
  readonly readMoment: () => PublicMoment
  /** Publishes and archives everything whose moment has come. Calls `afterBatch` when some of it is done and more is due. */
  readonly keepDueMoments: (now: number, afterBatch: () => void) => Promise<void>
  readonly log: Log
  /** Whether nothing may be written: then a due moment waits, and readers go on seeing what they saw. */
  readonly areWritesHeld?: () => boolean
}

/**
 * The one source of freshness, asked on every request: the public epoch, the calendar day in Warsaw (what is valid
 * "today" changes at midnight without any write) and due moments. It never counts back: when the clock is moved, an
 * earlier day is a new number too, so nothing cached under another number can return.
 */
export function createFreshness(options: FreshnessOptions): Freshness {
  const { clock, readMoment, keepDueMoments, log, areWritesHeld = () => false } = options
  let contentVersion = 0
  let epoch = Number.NaN
  let today = { from: 0, to: 0 }
  let publishing: { readonly firstBatch: Promise<void> } | null = null
  let retryAt = 0

  /** Since when the number is held while more batches follow; null: it is not. */
  let heldSince: number | null = null

  /** What the database said in this turn of the event loop, and how often that was used. */
  let known: number | null | undefined
  let uses = 0

  const read = (): number | null => {
    if (known !== undefined && uses < USES_OF_A_TURN) {
      uses += 1
      return known
    }
    if (known === undefined) setImmediate(forget)
    uses = 0
    known = ask()
    return known
  }

  const forget = () => {
    known = undefined
  }

  const ask = (): number | null => {
    const now = clock()
    if (isHeld(now)) return contentVersion
    const moment = readMoment()
    const isDue = moment.dueAt !== null && moment.dueAt <= now
    if (isDue && heldSince === null && !isWaiting(now) && !areWritesHeld()) return null
    if (heldSince !== null) heldSince = now
    if (moment.epoch !== epoch || now < today.from || now >= today.to) {
      epoch = moment.epoch
      today = warsawDayBounds(now)
      contentVersion += 1
    }
    return contentVersion
  }

  const isHeld = (now: number) => heldSince !== null && now >= heldSince && now - heldSince < HELD_MS

  /** A clock moved back must not make the wait longer. */
  const isWaiting = (now: number) => now < retryAt && retryAt - now <= RETRY_MS

  const publish = async (afterFirstBatch: () => void) => {
    const now = clock()
    const afterBatch = () => {
      heldSince ??= clock()
      forget()
      afterFirstBatch()
    }
    try {
      await keepDueMoments(now, afterBatch)
      const { dueAt } = readMoment()
      if (dueAt !== null && dueAt <= now) throw new Error('A moment is still due after all were kept')
    } catch (error) {
      retryAt = clock() + RETRY_MS
      log.error({ err: error }, 'due moments not kept')
    } finally {
      publishing = null
      heldSince = null
      forget()
      afterFirstBatch()
    }
  }

  const startPublishing = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    publishing = { firstBatch: promise }
    void publish(resolve)
    return promise
  }

  const publishDue = async (): Promise<number> => {
    for (;;) {
      const settled = read()
      if (settled !== null) return settled
      await (publishing?.firstBatch ?? startPublishing())
    }
  }
  const token = async () => {
    await publishDue()
    return `${epoch}.${warsawDay(today.from)}`
  }
  return { contentVersion: read, publishDue, token }
}
