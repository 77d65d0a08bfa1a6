import { diffSequences } from '#domain/text/sequence-diff.ts'
import { type WordBag, wordBag, wordsShared } from './word-bag.ts'

/** What two versions have in one place; null = it is not in that version. */
export type Match<Item> = {
  readonly before: Item | null
  readonly after: Item | null
  /** It stands elsewhere among the others than it did. */
  readonly isMoved: boolean
}

type Reading<Item> = { readonly id: (item: Item) => string; readonly text: (item: Item) => string }

/** From here on two items are one that was rewritten: the share of their words that both have, 0 to 1. */
const REWRITTEN = 0.5

/** Beyond so many comparisons in one gap nothing is guessed, so that the work stays small. */
const MAX_GUESSES = 10_000

/**
 * Which item of one version became which of the other, in the order of the later one, what was taken out before what came
 * in. Items are recognised by their ids, then by their text, then, between two that are recognised, by most of their words.
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { id, text }: Reading<Item>,
): readonly Match<Item>[] {
  const partner = partners(before, after, { id, text })
  const afterKeys = after.map((_, index) => `after ${index}`)
  const beforeKeys = before.map((_, index) => {
    const other = partner.get(index)
    return other === undefined ? `before ${index}` : `after ${other}`
  })
  const steps = diffSequences(beforeKeys, afterKeys)
  // Of any items in both, one at least keeps its place, unless there was too much to compare.
  const isOrderKnown = steps.some(({ kind }) => kind === 'same')
  const partnerOf = new Map([...partner].map(([from, to]) => [`after ${to}`, before[from] as Item]))

  const matches: Match<Item>[] = []
  let removed: Item[] = []
  let added: Item[] = []
  const close = () => {
    matches.push(...guessed(removed, added, text))
    removed = []
    added = []
  }
  for (const { kind, item: key } of steps) {
    const [side, index] = key.split(' ') as [string, string]
    const known = partnerOf.get(key)
    if (known !== undefined && kind === 'removed') continue
    if (known !== undefined) {
      close()
      matches.push({ before: known, after: after[Number(index)] as Item, isMoved: kind === 'added' && isOrderKnown })
    } else if (side === 'before') removed.push(before[Number(index)] as Item)
    else added.push(after[Number(index)] as Item)
  }
  close()
  return matches
}

/** Places before → places after, of items known by their id or, failing that, by their text. */
function partners<Item>(
  before: readonly Item[],
  after: readonly Item[],
  reading: Reading<Item>,
): ReadonlyMap<number, number> {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const read of [reading.id, reading.text]) {
    const places = new Map<string, number[]>()
    for (const [index, item] of after.entries()) {
      const name = read(item)
      if (!taken.has(index) && name !== '') places.set(name, [...(places.get(name) ?? []), index])
    }
    for (const [index, item] of before.entries()) {
      const place = partner.has(index) ? undefined : places.get(read(item))?.shift()
      if (place === undefined) continue
      partner.set(index, place)
      taken.add(place)
    }
  }
  return partner
}

/** Each that was taken out beside the first later one that says mostly the same. */
function guessed<Item>(removed: readonly Item[], added: readonly Item[], text: (item: Item) => string): Match<Item>[] {
  const alone = (item: Item): Match<Item> => ({ before: item, after: null, isMoved: false })
  const fresh = (item: Item): Match<Item> => ({ before: null, after: item, isMoved: false })
  if (removed.length * added.length > MAX_GUESSES) return [...removed.map(alone), ...added.map(fresh)]
  const bags = added.map((item) => wordBag(text(item)))
  const matches: Match<Item>[] = []
  let next = 0
  for (const item of removed) {
    const found = findSimilar(wordBag(text(item)), bags, next)
    if (found === -1) matches.push(alone(item))
    else {
      matches.push(...added.slice(next, found).map(fresh))
      matches.push({ before: item, after: added[found] as Item, isMoved: false })
      next = found + 1
    }
  }
  return [...matches, ...added.slice(next).map(fresh)]
}

function findSimilar(bag: WordBag, bags: readonly WordBag[], from: number): number {
  return bags.findIndex((other, index) => index >= from && wordsShared(bag, other) >= REWRITTEN)
}
