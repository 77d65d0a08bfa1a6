import { readFileSync } from 'node:fs'
import { polishDictionary } from './dictionary.ts'
import { wordGuesser } from './word-guesser.ts'
import { wordKeys } from './word-keys.ts'

const guesser = wordGuesser(readFileSync('dictionary/word-guesser.txt', 'utf8'))

export const keys = wordKeys(polishDictionary(readFileSync('dictionary/polish.dict')), guesser)

/** Whether a text with `inText` is found by `asked`. */
export function finds(asked: string, inText: string): boolean {
  const found = keys.indexKeys(inText)
  return keys.queryKeys(asked).some((key) => found.includes(key))
}

/** Whole numbers from 0 to below `limit`, the same on every run. */
export function seededNumbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
