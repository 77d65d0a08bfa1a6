import { diffArrays } from 'diff'

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
  const changes = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS })
  if (changes === undefined) return [...steps('removed', before), ...steps('added', after)]
  return changes.flatMap(({ value, removed, added }) => steps(removed ? 'removed' : added ? 'added' : 'same', value))
}

function steps<Item>(kind: DiffStep<Item>['kind'], items: readonly Item[]): readonly DiffStep<Item>[] {
  return items.map((item) => ({ kind, item }))
}
