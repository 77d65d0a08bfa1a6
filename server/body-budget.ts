import { Overloaded } from './admission.ts'
import { LIMITS } from './limits.ts'

/**
 * Whose body it is. form: of somebody who may be signed in, or signs in where they have done so before; upload: their
 * files; signIn: of a stranger who signs in; stranger: anything else of theirs. Each has its own bound inside the common
 * one, so that files leave room for forms, and strangers for both.
 */
export type BodySender = keyof typeof LIMITS.bodies.bytesOf

/** Memory set aside for one body. */
type BodyReserve = {
  /** Gives back what the body did not need. */
  readonly keepOnly: (bytes: number) => void
  /** Gives back everything. A second call does nothing. */
  readonly release: () => void
}

type BodyBudget = {
  /**
   * Resolves when so many bytes may be read, in the order of arrival of each kind of sender. Throws Overloaded after
   * `waitMs`, and the reason of `gone` as soon as it is aborted.
   */
  readonly reserve: (sender: BodySender, bytes: number, gone: AbortSignal) => Promise<BodyReserve>
  /** Bytes set aside now. */
  readonly used: () => number
}

type BodyBudgetLimits = {
  readonly bytes: number
  readonly bytesOf: Readonly<Record<BodySender, number>>
  readonly waitMs: number
}

type Waiting = { readonly bytes: number; readonly begin: () => void }

/**
 * One budget for the bodies of all requests together: memory is set aside for the declared length, or for the most that
 * may come where none is declared, before a byte is read, and until the request has been answered.
 */
export function createBodyBudget(limits: BodyBudgetLimits = LIMITS.bodies): BodyBudget {
  const used: Record<BodySender, number> = { form: 0, upload: 0, signIn: 0, stranger: 0 }
  const queues: Record<BodySender, Set<Waiting>> = {
    form: new Set(),
    upload: new Set(),
    signIn: new Set(),
    stranger: new Set(),
  }
  const total = () => used.form + used.upload + used.signIn + used.stranger

  const fits = (sender: BodySender, bytes: number) =>
    total() + bytes <= limits.bytes && used[sender] + bytes <= limits.bytesOf[sender]

  /** Forms first: they are small, and a saved text must not wait for files. */
  const admitWaiting = () => {
    for (const [sender, queue] of Object.entries(queues) as [BodySender, Set<Waiting>][]) {
      for (const waiting of queue) {
        if (!fits(sender, waiting.bytes)) break
        waiting.begin()
      }
    }
  }

  const take = (sender: BodySender, bytes: number): BodyReserve => {
    let held = bytes
    used[sender] += bytes
    const keepOnly = (needed: number) => {
      const spare = held - Math.min(held, needed)
      held -= spare
      used[sender] -= spare
      if (spare > 0) admitWaiting()
    }
    return { keepOnly, release: () => keepOnly(0) }
  }

  const reserve = async (sender: BodySender, bytes: number, gone: AbortSignal): Promise<BodyReserve> => {
    gone.throwIfAborted()
    const queue = queues[sender]
    if (queue.size === 0 && fits(sender, bytes)) return take(sender, bytes)
    const { promise, resolve, reject } = Promise.withResolvers<BodyReserve>()
    const settle = (act: () => void) => {
      queue.delete(waiting)
      clearTimeout(timer)
      gone.removeEventListener('abort', onGone)
      act()
    }
    const give = () => resolve(take(sender, bytes))
    const waiting: Waiting = { bytes, begin: () => settle(give) }
    /** Those behind may be smaller. */
    const refuse = (reason: unknown) => {
      settle(() => reject(reason))
      admitWaiting()
    }
    const onGone = () => refuse(gone.reason)
    const timer = setTimeout(() => refuse(new Overloaded('No memory for the body')), limits.waitMs)
    timer.unref()
    gone.addEventListener('abort', onGone)
    queue.add(waiting)
    return promise
  }

  return { reserve, used: total }
}
