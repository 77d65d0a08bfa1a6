import type { Place } from '../phrase/phrase.ts'
import { type WordPlace, wordPlaces, wordsOf } from './words-of-text.ts'

/** Places of the words to be erased, from left to right, none reaching into another. */
export type FindWords = (text: string) => readonly Place[]

/**
 * A phrase as it is compared. Whole words, whatever their case and diacritics, whatever stands between them: "Jan Kowalski"
 * is also in "jan-kowalski" and in "JAN KOWALSKI". A phrase of digits alone is one number however it is written in groups.
 */
export type PhraseKey = {
  readonly kind: 'words' | 'digits'
  /** How many words, or digits of the whole number. */
  readonly length: number
  readonly key: string
}

/** Longest stretch between two words of one phrase, in UTF-16 units: ", " and " – ". */
const MAX_GAP = 3
/** A number is written in so many groups at most. */
const MAX_GROUPS = 12

const DIGITS = /^[0-9]+$/

export function phraseKey(phrase: string): PhraseKey {
  const words = wordsOf(phrase)
  if (words.every((word) => DIGITS.test(word))) {
    const key = words.join('')
    return { kind: 'digits', length: key.length, key }
  }
  return { kind: 'words', length: words.length, key: words.join(' ') }
}

/** Finds phrases that are known in words. */
export function findPhrases(phrases: readonly string[]): FindWords {
  const keys = phrases.map(phraseKey)
  const known = new Set(keys.map(({ kind, key }) => `${kind}:${key}`))
  const first = mayBegin(keys)
  const find = findKeys(keys, (kind, key) => known.has(`${kind}:${key}`))
  return (text) => (first.test(text) ? find(text) : [])
}

/** Finds phrases of these lengths, of which only `isKnown` tells whether a stretch is one. The longest at each place wins. */
export function findKeys(
  lengths: readonly Pick<PhraseKey, 'kind' | 'length'>[],
  isKnown: (kind: PhraseKey['kind'], key: string) => boolean,
): FindWords {
  const lengthsOf = (kind: PhraseKey['kind']) =>
    new Set(lengths.flatMap((one) => (one.kind === kind ? [one.length] : [])))
  const [words, digits] = [lengthsOf('words'), lengthsOf('digits')]
  return (text) => {
    const all = wordPlaces(text)
    const found: Place[] = []
    for (let at = 0; at < all.length; at += 1) {
      const end = Math.max(
        endOf(all, at, { most: Math.max(0, ...words), goesOn: () => true }, (run) =>
          words.has(run.length) ? isKnown('words', run.map(({ word }) => word).join(' ')) : false,
        ),
        endOf(all, at, { most: MAX_GROUPS, goesOn: ({ word }) => digits.size > 0 && DIGITS.test(word) }, (run) => {
          const number = run.map(({ word }) => word).join('')
          return digits.has(number.length) ? isKnown('digits', number) : false
        }),
      )
      const [from, to] = [all[at], all[end - 1]]
      if (end <= at || !from || !to) continue
      found.push({ from: from.from, to: to.to })
      at = end - 1
    }
    return found
  }
}

type Reach = { readonly most: number; readonly goesOn: (place: WordPlace) => boolean }

/** Where the longest run of words from `at` ends (exclusive) that is one; 0 = none is. */
function endOf(
  all: readonly WordPlace[],
  at: number,
  { most, goesOn }: Reach,
  isOne: (run: readonly WordPlace[]) => boolean,
): number {
  let end = 0
  for (let last = at; last < all.length && last - at < most; last += 1) {
    const [place, before] = [all[last], all[last - 1]]
    if (!place || !goesOn(place) || (last > at && before && place.from - before.to > MAX_GAP)) break
    if (isOne(all.slice(at, last + 1))) end = last + 1
  }
  return end
}

/** A quick look: most texts hold no word like the rarest (the longest) of any phrase. Other letters may stand for plain ones. */
function mayBegin(keys: readonly PhraseKey[]): RegExp {
  const wanted = keys.map(({ kind, key }) => {
    const longest = key.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '')
    const sign = kind === 'digits' ? (digit: string) => `${digit}[^0-9]{0,${MAX_GAP}}` : (letter: string) => letter
    return Array.from(longest, (letter) =>
      /[a-z0-9]/.test(letter) ? sign(kind === 'digits' ? letter : `(?:${letter}|[^\\x00-\\x7f]+)`) : '[^]+?',
    ).join('')
  })
  return new RegExp(wanted.join('|'), 'i')
}
