import type { IsoDay } from '../partial-date.ts'

/** The days between which a boundary lies, both included; one day when it is known exactly. */
export type Boundary = { readonly earliest: IsoDay; readonly latest: IsoDay }

/** One state of a team: from the first day it holds until the day something else holds (exclusive); null = no end. */
export type Stretch = { readonly period: number; readonly from: Boundary; readonly to: Boundary | null }

/** `certain`: through every day asked about, wherever the uncertain boundaries lie. `possible`: perhaps on one of them. */
export type InForce = 'certain' | 'possible'

/**
 * Whether a team was in force within the days asked about (both included); null = certainly on none of them. One state
 * follows another of its period without a gap, even where the day of the change is not known.
 */
export function inForce(stretches: readonly Stretch[], asked: Boundary): InForce | null {
  // A period is over when a later one has begun, however vaguely its own end is known.
  const begun = stretches.filter(({ from }) => from.latest <= asked.earliest).map(({ period }) => period)
  const near = stretches
    .filter((stretch) => stretch.period >= Math.max(0, ...begun) && mayHold(stretch, asked))
    .toSorted(byBeginning)
  if (near.length === 0) return null
  return runs(near).some((run) => holdsThroughout(run, asked)) ? 'certain' : 'possible'
}

/** Whether the state may have held on one of the days. */
export function mayHold({ from, to }: Stretch, asked: Boundary): boolean {
  return from.earliest <= asked.latest && (to === null || to.latest > asked.earliest)
}

function holdsThroughout({ from, to }: Stretch, asked: Boundary): boolean {
  return from.latest <= asked.earliest && (to === null || to.earliest > asked.latest)
}

/** States that follow each other without a gap, as one. */
function runs(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last === undefined || !continues(last, stretch)) joined.push(stretch)
    else joined[joined.length - 1] = { ...stretch, from: last.from }
  }
  return joined
}

function continues(last: Stretch, next: Stretch): boolean {
  return last.period === next.period || (last.to !== null && next.from.latest <= last.to.earliest)
}

function byBeginning(a: Stretch, b: Stretch): number {
  return a.period - b.period || (a.from.earliest < b.from.earliest ? -1 : 1)
}
