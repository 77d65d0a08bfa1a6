export type DiffStep<Item> = { readonly kind: 'same' | 'removed' | 'added'; readonly item: Item }

/**
 * Beyond so many differences two sequences are two texts: saying more would cost time and help nobody. The work grows with
 * their square, and the comparison of two texts must not hold up a page on which somebody writes.
 */
const MAX_EDITS = 500

/**
 * The shortest way from one sequence to another (Myers 1986, "An O(ND) difference algorithm"). Items are compared by
 * `===`. Sequences that differ more than anyone could follow come out as all removed, all added.
 */
export function diffSequences<Item>(before: readonly Item[], after: readonly Item[]): readonly DiffStep<Item>[] {
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const middle = shortestWay(before.slice(start, before.length - end), after.slice(start, after.length - end))
  const same = (items: readonly Item[]) => items.map((item) => ({ kind: 'same' as const, item }))
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))]
}

function commonStart<Item>(a: readonly Item[], b: readonly Item[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd<Item>(a: readonly Item[], b: readonly Item[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

function shortestWay<Item>(a: readonly Item[], b: readonly Item[]): readonly DiffStep<Item>[] {
  const removed = a.map((item) => ({ kind: 'removed' as const, item }))
  const added = b.map((item) => ({ kind: 'added' as const, item }))
  if (a.length === 0 || b.length === 0) return [...removed, ...added]
  const trace = furthestReaches(a, b)
  return trace === null ? [...removed, ...added] : walkBack(trace, a, b)
}

/** For each number of edits: how far into `a` each diagonal reaches; null when there are too many. */
function furthestReaches<Item>(a: readonly Item[], b: readonly Item[]): readonly Map<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= Math.min(a.length + b.length, MAX_EDITS); edits += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(reach, diagonal, edits)
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return [...trace, next]
    }
    trace.push(next)
    reach = next
  }
  return null
}

function startOn(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const below = reach.get(diagonal + 1) ?? -1
  const left = reach.get(diagonal - 1) ?? -1
  return diagonal === -edits || (diagonal !== edits && left < below) ? below : left + 1
}

function walkBack<Item>(
  trace: readonly Map<number, number>[],
  a: readonly Item[],
  b: readonly Item[],
): readonly DiffStep<Item>[] {
  const steps: DiffStep<Item>[] = []
  let x = a.length
  let y = b.length
  const back = (kind: DiffStep<Item>['kind'], item: Item | undefined) => {
    // Within both lengths by construction.
    steps.push({ kind, item: item as Item })
  }
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const before = trace[edits - 1] ?? new Map<number, number>()
    const diagonal = x - y
    const isAdded =
      diagonal === -edits || (diagonal !== edits && (before.get(diagonal - 1) ?? -1) < (before.get(diagonal + 1) ?? -1))
    const from = isAdded ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : (before.get(from) ?? 0)
    const fromY = edits === 0 ? 0 : fromX - from
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      back('same', a[x])
    }
    if (edits > 0 && isAdded) {
      y -= 1
      back('added', b[y])
    } else if (edits > 0) {
      x -= 1
      back('removed', a[x])
    }
  }
  return steps.reverse()
}
