type Way = 'up' | 'down'

/** The order after one of it went a place up or down; the same order where there is no such place or no such one. */
export function movedOnePlace(order: readonly number[], id: number, way: Way): number[] {
  const from = order.indexOf(id)
  const to = from + (way === 'up' ? -1 : 1)
  const other = order[to]
  return from < 0 || other === undefined ? [...order] : order.with(from, other).with(to, id)
}
