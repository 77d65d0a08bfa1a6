import { foldLetters } from '../text/fold-letters.ts'
import type { PolishDictionary } from './dictionary.ts'
import { exactLetter, type LetterReadings, letterOfAnyCase, letterOfAnyDiacritic } from './letter-readings.ts'
import { regularForm } from './regular-form.ts'
import type { WordGuesser } from './word-guesser.ts'

/** Longer words are taken by their beginning, in code points; the longest Polish ones in use have some 35. */
export const WORD_MAX = 40
/** Most keys of one word; nothing in the dictionary reaches it. */
export const KEYS_MAX = 24
/** First sign of a key that was guessed: such a key never meets one from the dictionary. */
export const GUESSED = '~'

const NOT_OF_A_WORD = /[^\p{L}\p{N}]/gu

/**
 * What a word is indexed and looked up by. Two words are the same for search when a key of the one in a text is a key of
 * the one in a query. A key is lower case, NFC and of letters and digits only, but for the sign before a guessed one, so
 * that SQLite's tokenizer unicode61 takes it as one token, with `tokenchars '~'` and `remove_diacritics 0`.
 */
export type WordKeys = {
  /** Keys of a word as it is written in a text; none when it has no letter and no digit. Never throws. */
  readonly indexKeys: (word: string) => readonly string[]
  /** Keys of a word that a person looks for: in any case, and without its diacritics when it has none. Never throws. */
  readonly queryKeys: (word: string) => readonly string[]
  /** Of folded words those keys of `queryKeys` that are from the dictionary, in the order of the words. Many at once cost little more than one. */
  readonly dictionaryKeys: (words: readonly string[]) => readonly (readonly string[])[]
}

/**
 * Keys by the dictionary: all base forms of a form. A word that it does not know has the stems that `guesser` gives, folded;
 * a word with a digit is its only key. Signs that are neither are left out, so "d'Arc" should come as two words.
 */
export function wordKeys(dictionary: PolishDictionary, guesser: WordGuesser): WordKeys {
  const guessed = (word: string) => {
    const folded = beginning(foldLetters(word).replace(NOT_OF_A_WORD, ''))
    // A stem may end inside a letter of two units; half of one is no letter.
    const stems = guesser.stems(folded).map((stem) => stem.replace(NOT_OF_A_WORD, ''))
    return stems.filter((stem) => stem !== '').map((stem) => GUESSED + stem)
  }
  const keys = (lemmas: readonly string[], guesses: readonly string[]) =>
    [...new Set([...lemmas.map(asKey), ...guesses])].slice(0, KEYS_MAX)
  /** The lemmas of the word, or else of a regular form in its place. */
  const lemmas = (word: string, readings: LetterReadings) => {
    const known = dictionary.lemmas(word, readings)
    const instead = known.length > 0 ? null : regularForm(word.toLowerCase())
    return instead === null ? known : dictionary.lemmas(instead, readings)
  }

  return {
    indexKeys: (text) => {
      const word = cleanWord(text)
      if (isItsOnlyKey(word)) return [asKey(word)]
      const lower = word.toLowerCase()
      const asWritten = dictionary.lemmas(word, isAllCapitals(word) ? letterOfAnyCase : exactLetter)
      const asCommon = lower === word ? [] : dictionary.lemmas(lower)
      const known = [...asWritten, ...asCommon]
      if (known.length === 0) known.push(...lemmas(word, letterOfAnyCase))
      return keys(known, known.length === 0 ? guessed(word) : [])
    },
    queryKeys: (text) => {
      const word = cleanWord(text)
      if (isItsOnlyKey(word)) return [asKey(word)]
      const isPlain = foldLetters(word) === word.toLowerCase()
      return keys(lemmas(word, isPlain ? letterOfAnyDiacritic : letterOfAnyCase), guessed(word))
    },
    dictionaryKeys: (words) => {
      const known = dictionary.lemmasOf(words, letterOfAnyDiacritic)
      const instead = words.map((word, index) => (known[index]?.length === 0 ? regularForm(word) : null))
      const regular = dictionary.lemmasOf(
        instead.map((word) => word ?? ''),
        letterOfAnyDiacritic,
      )
      return known.map((lemmas, index) => keys(instead[index] === null ? lemmas : (regular[index] ?? []), []))
    },
  }
}

/** NFC, without signs. A long text costs no more than a long word. */
function cleanWord(text: string): string {
  const start = text.slice(0, 4 * WORD_MAX)
  return beginning(start.normalize('NFC').replace(NOT_OF_A_WORD, ''))
}

function beginning(word: string): string {
  return word.length <= WORD_MAX ? word : [...word].slice(0, WORD_MAX).join('')
}

/** Numbers, signs of acts, names of products: nothing of them bends. */
function isItsOnlyKey(word: string): boolean {
  return /\p{N}/u.test(word)
}

/** A capital may become two signs when it is made small (İ); the two small sigmas are one letter to SQLite. */
function asKey(word: string): string {
  return word.toLowerCase().replace(NOT_OF_A_WORD, '').replaceAll('ς', 'σ')
}

/** A single capital is only the beginning of a sentence. */
function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
