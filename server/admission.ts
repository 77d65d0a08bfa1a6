import { afterArrivals } from './arrivals.ts'

/** How much of one kind of work runs at a time, how much may wait behind it, and for how long, in ms. */
type AdmissionLimits = { readonly slots: number; readonly waiting: number; readonly waitMs: number }

/** There is no room, or none became free in time: answer 503 early and let the client come back. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded'
}

/** Gives the slot back. A second call does nothing. */
export type Leave = () => void

export type Admission = {
  /**
   * Resolves when the work may begin, in the order of arrival. Throws Overloaded at once when the queue is full, or after
   * `waitMs`; throws the reason of `gone` as soon as it is aborted: whoever left holds no place.
   */
  readonly enter: (gone: AbortSignal) => Promise<Leave>
  readonly running: () => number
  readonly waiting: () => number
  /** How often there was no room, or none in time, since the start. */
  readonly refused: () => number
}

type Waiting = { readonly begin: () => void }

/**
 * Admission control: a bounded number at once and a bounded queue. A slot that becomes free is handed to the next only
 * after the event loop has taken in who came meanwhile, so that answers from memory go out between two renders, however
 * many renders wait.
 */
export function createAdmission({ slots, waiting: maxWaiting, waitMs }: AdmissionLimits): Admission {
  const queue = new Set<Waiting>()
  let running = 0
  let refused = 0

  const release = (): Leave => {
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      afterArrivals(handOn)
    }
  }

  const handOn = () => {
    const [next] = queue
    if (next === undefined) running -= 1
    else next.begin()
  }

  const enter = async (gone: AbortSignal): Promise<Leave> => {
    gone.throwIfAborted()
    if (running < slots) {
      running += 1
      return release()
    }
    if (queue.size >= maxWaiting) throw refuse('The queue is full')
    const { promise, resolve, reject } = Promise.withResolvers<Leave>()
    const settle = (act: () => void) => {
      queue.delete(waiting)
      clearTimeout(timer)
      gone.removeEventListener('abort', onGone)
      act()
    }
    const waiting: Waiting = { begin: () => settle(() => resolve(release())) }
    const onGone = () => settle(() => reject(gone.reason))
    const timer = setTimeout(() => settle(() => reject(refuse('Waited too long'))), waitMs)
    timer.unref()
    gone.addEventListener('abort', onGone)
    queue.add(waiting)
    return promise
  }

  const refuse = (why: string) => {
    refused += 1
    return new Overloaded(why)
  }

  return { enter, running: () => running, waiting: () => queue.size, refused: () => refused }
}
