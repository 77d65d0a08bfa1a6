import type { RouteKind } from './route-kind.ts'

/** As the log says it; `cached`: an answer from memory. */
type CountedKind = RouteKind | 'refused' | 'cached'

/** What the server counts of its own work from its start on: plain numbers, so that an answer from memory costs one addition more. */
export type Traffic = {
  readonly noteCached: (status: number) => void
  readonly noteAnswer: (kind: CountedKind, status: number) => void
  /** By kind; each by class of status: at 2 those of 200 to 299. */
  readonly requests: ReadonlyMap<CountedKind, Float64Array>
  /** How long a public page took to render, in ms. Told only to whoever follows. */
  readonly noteRender: (ms: number) => void
  readonly followRenders: (follow: (ms: number) => void) => void
}

const CLASSES = 6

export function createTraffic(): Traffic {
  const cached = new Float64Array(CLASSES)
  const requests = new Map<CountedKind, Float64Array>([['cached', cached]])
  let follower: ((ms: number) => void) | null = null
  return {
    noteCached: (status) => add(cached, status),
    noteAnswer: (kind, status) => {
      const counts = requests.get(kind) ?? new Float64Array(CLASSES)
      requests.set(kind, counts)
      add(counts, status)
    },
    requests,
    noteRender: (ms) => follower?.(ms),
    followRenders: (follow) => {
      follower = follow
    },
  }
}

function add(counts: Float64Array, status: number): void {
  const ofClass = Math.trunc(status / 100)
  counts[ofClass] = (counts[ofClass] ?? 0) + 1
}
