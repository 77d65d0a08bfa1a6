/** Files sent side by side: the next is on its way while one is worked on, and others who upload have their turn. */
export const FILES_AT_A_TIME = 2

/** Does the work for each, in their order, at most `limit` of them at a time. Rejects with the first that `work` rejects. */
export async function fewAtATime<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries()
  const goOn = async () => {
    for (const [index, item] of waiting) await work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, goOn))
}

/** Tells each of several outcomes, whenever it comes, not before those of the items ahead of it. */
export function inOrder<Outcome>(tell: (outcome: Outcome, index: number) => void) {
  const come = new Map<number, Outcome>()
  let next = 0
  return (outcome: Outcome, index: number): void => {
    come.set(index, outcome)
    for (let ready = come.get(next); ready !== undefined; ready = come.get(next)) {
      come.delete(next)
      tell(ready, next++)
    }
  }
}
