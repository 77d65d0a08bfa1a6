import { Overloaded } from '#domain/errors.ts'

/**
 * Lets so many pieces of work run at a time; the others wait in the order in which they came, at most `mostWaiting` of
 * them: a further one is refused at once, with Overloaded. A failure of one is no concern of the next.
 */
export function turns(limit: number, mostWaiting = Number.POSITIVE_INFINITY) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < limit) running += 1
    else if (waiting.length >= mostWaiting) throw new Overloaded(`${mostWaiting} wait for their turn already`)
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await work()
    } finally {
      // The place is handed on, not given back, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
