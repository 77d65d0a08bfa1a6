import { foldLetters } from '../text/fold-letters.ts'
import type { Passage } from './passages.ts'

/** Where a comment was put, kept outside the text. `before` and `after`: the words around the quote then. */
export type Anchor = {
  readonly passageId: string
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** Where it is now: from `start` to before `end` in the passage's text. `isSimilar`: the words were changed since. */
export type FoundAnchor = {
  readonly passageId: string
  readonly start: number
  readonly end: number
  readonly isSimilar: boolean
}

/** UTF-16 units kept on each side of a quote. */
const CONTEXT = 60
/** Of the words in both, in their order, counted twice, among all words of both. */
const FEWEST_SAME = 0.6

/**
 * The anchor of words in a passage; null = they are not there. '' = the passage from its beginning, as much as `max` units.
 * `occurrence`: which of the same words, from 0; where there are not so many, the first.
 */
export function anchorIn({ id, text }: Passage, words: string, max: number, occurrence = 0): Anchor | null {
  const asked = words.trim() === '' ? beginning(text, max) : words
  const places = occurrences(text, asked)
  const place = places[occurrence] ?? places[0]
  if (!place) return null
  const { start, end } = place
  return {
    passageId: id,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  }
}

/**
 * Finds the words of an anchor in a text that went on being written: the same words in the same passage, then anywhere, then
 * the nearest that are mostly the same, first in the same passage. null = they were deleted.
 */
export function findAnchor(passages: readonly Passage[], anchor: Anchor): FoundAnchor | null {
  if (anchor.quote.trim() === '') {
    // Of a passage without words (a picture) only its place is known.
    const same = passages.find(({ id }) => id === anchor.passageId)
    return same ? { passageId: same.id, start: 0, end: 0, isSimilar: false } : null
  }
  const nearestFirst = [
    ...passages.filter(({ id }) => id === anchor.passageId),
    ...passages.filter(({ id }) => id !== anchor.passageId),
  ]
  return findSame(nearestFirst, anchor) ?? findSimilar(nearestFirst, anchor)
}

function findSame(passages: readonly Passage[], anchor: Anchor): FoundAnchor | null {
  for (const isOfIts of [true, false]) {
    const found = passages
      .filter(({ id }) => (id === anchor.passageId) === isOfIts)
      .flatMap(({ id, text }) =>
        occurrences(text, anchor.quote).map((place) => ({ id, ...place, near: likeness(text, place, anchor) })),
      )
    const best = bestOf(found, ({ near }) => near)
    if (best) return { passageId: best.id, start: best.start, end: best.end, isSimilar: false }
  }
  return null
}

function findSimilar(passages: readonly Passage[], anchor: Anchor): FoundAnchor | null {
  const quoted = wordsOf(anchor.quote).map(({ key }) => key)
  if (quoted.length === 0) return null
  const known = new Set(quoted)
  const found = passages.flatMap(({ id, text }) => {
    const words = wordsOf(text)
    // A passage that lacks most of the words cannot hold most of them in their order.
    const shared = new Set(words.map(({ key }) => key).filter((key) => known.has(key)))
    if (shared.size * 2 < known.size) return []
    return similarPlaces(words, quoted).map((place) => ({ id, ...place }))
  })
  const best = bestOf(found, ({ same }) => same)
  return best ? { passageId: best.id, start: best.start, end: best.end, isSimilar: true } : null
}

type Word = { readonly key: string; readonly start: number; readonly end: number }

/** Fewer words of the quote than this part of them cannot make FEWEST_SAME, however close they stand. */
const FEWEST_THERE = FEWEST_SAME / (2 - FEWEST_SAME)

function similarPlaces(words: readonly Word[], quoted: readonly string[]) {
  const size = Math.min(words.length, Math.ceil(quoted.length * 1.3) + 1)
  const known = new Set(quoted)
  const places: { start: number; end: number; same: number }[] = []
  for (let from = 0; from + size <= words.length; from += 1) {
    // A window begins with a word of the quote, or only its last words could be in it.
    if (!known.has(words[from]?.key ?? '') && from + size < words.length) continue
    const window = words.slice(from, from + size)
    if (window.filter(({ key }) => known.has(key)).length < FEWEST_THERE * quoted.length) continue
    const place = matchIn(window, quoted)
    if (place && place.same >= FEWEST_SAME) places.push(place)
  }
  return places
}

/** The part of the window between its first and its last word of the quote. */
function matchIn(window: readonly Word[], quoted: readonly string[]) {
  const matched = commonWords(
    window.map(({ key }) => key),
    quoted,
  )
  const [first, last] = [matched[0], matched.at(-1)]
  const [from, to] = [window[first ?? -1], window[last ?? -1]]
  if (first === undefined || last === undefined || !from || !to) return null
  return { start: from.start, end: to.end, same: (2 * matched.length) / (last - first + 1 + quoted.length) }
}

/** Places in `one` of the longest run of words, not side by side, that both have in the same order. */
function commonWords(one: readonly string[], other: readonly string[]): readonly number[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const value =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
      const line = lengths[row]
      if (line) line[column] = value
    }
  }
  const places: number[] = []
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (one[row] === other[column]) {
      places.push(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return places
}

/** Where the words are, whatever blanks are between them. */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const pieces = words.trim().split(/\s+/).filter(Boolean)
  if (pieces.length === 0) return []
  const pattern = new RegExp(pieces.map(escaped).join('\\s+'), 'gu')
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** How many signs next to the place are as they were next to the quote. */
function likeness(text: string, { start, end }: { start: number; end: number }, { before, after }: Anchor): number {
  let same = 0
  while (same < before.length && text[start - 1 - same] === before[before.length - 1 - same]) same += 1
  let sameAfter = 0
  while (sameAfter < after.length && text[end + sameAfter] === after[sameAfter]) sameAfter += 1
  return same + sameAfter
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: foldLetters(word),
    start: index,
    end: index + word.length,
  }))
}

function beginning(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/\s+\S*$/u, '')
}

/** The first of those with the most. */
function bestOf<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  let best: Item | null = null
  for (const item of items) if (best === null || measure(item) > measure(best)) best = item
  return best
}
