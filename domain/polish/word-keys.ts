import { foldLetters } from '../text/fold-letters.ts'
import type { PolishDictionary } from './dictionary.ts'
import { exactLetter, letterOfAnyCase, letterOfAnyDiacritic } from './letter-readings.ts'
import type { WordGuesser } from './word-guesser.ts'

/** Longer words are taken by their beginning, in code points; the longest Polish ones in use have some 35. */
export const WORD_MAX = 40
/** Most keys of one word; nothing in the dictionary reaches it. */
export const KEYS_MAX = 24
/** First sign of a key that was guessed: such a key never meets one from the dictionary. */
const GUESSED = '~'

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
}

/**
 * Keys by the dictionary: all base forms of a form. A word that it does not know has the stems that `guesser` gives, folded;
 * a word with a digit is its only key. Signs that are neither are left out, so "d'Arc" should come as two words.
 */
export function wordKeys(dictionary: PolishDictionary, guesser: WordGuesser): WordKeys {
  const guessed = (word: string) => {
    const folded = foldLetters(word).replace(NOT_OF_A_WORD, '').slice(0, WORD_MAX)
    return folded === '' ? [] : guesser.stems(folded).map((stem) => GUESSED + stem)
  }
  const keysOf = (text: string, known: (word: string) => readonly string[], guessAlways: boolean) => {
    const word = cleanWord(text)
    if (word === '') return []
    if (/\p{N}/u.test(word)) return [asKey(word)]
    const lemmas = known(word).map(asKey)
    const keys = lemmas.length === 0 || guessAlways ? [...lemmas, ...guessed(word)] : lemmas
    return [...new Set(keys)].slice(0, KEYS_MAX)
  }

  return {
    indexKeys: (text) =>
      keysOf(
        text,
        (word) => {
          const lower = word.toLowerCase()
          const asWritten = dictionary.lemmas(word, isAllCapitals(word) ? letterOfAnyCase : exactLetter)
          const asCommon = lower === word ? [] : dictionary.lemmas(lower, exactLetter)
          const lemmas = [...asWritten, ...asCommon]
          return lemmas.length > 0 ? lemmas : dictionary.lemmas(word, letterOfAnyCase)
        },
        false,
      ),
    queryKeys: (text) =>
      keysOf(
        text,
        (word) =>
          dictionary.lemmas(word, foldLetters(word) === word.toLowerCase() ? letterOfAnyDiacritic : letterOfAnyCase),
        true,
      ),
  }
}

/** A long text costs no more than a long word. */
function cleanWord(text: string): string {
  const letters = text
    .slice(0, 4 * WORD_MAX)
    .normalize('NFC')
    .replace(NOT_OF_A_WORD, '')
  return letters.length <= WORD_MAX ? letters : [...letters].slice(0, WORD_MAX).join('')
}

/** A capital may become two signs when it is made small (İ). */
function asKey(word: string): string {
  return word.toLowerCase().replace(NOT_OF_A_WORD, '')
}

/** A single capital is only the beginning of a sentence. */
function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
