import { LRUCache } from 'lru-cache'
import { numberKeys } from '#domain/search/number-keys.ts'
import { textTokens } from '#domain/search/text-tokens.ts'
import { wordToken } from '#domain/search/word-token.ts'
import { polish } from './polish.ts'

/** Different words whose folded form is remembered: folding one takes longer than everything else that is done with it. */
const MAX_WORDS = 50_000
const WORD_MAX = 40

const remembered = new LRUCache<string, string>({ max: MAX_WORDS })

/** What the index holds of a text: the keys of its words, dates and long numbers, and the words as they stand, folded. */
export function textOfIndex(text: string): { readonly keys: string; readonly words: string } {
  const tokens = textTokens(text)
  const keys = tokens.flatMap(({ word }) => polish().indexKeys(word))
  const numbers = numberKeys(text, tokens).flatMap((number) => number.keys)
  return { keys: [...keys, ...numbers].join(' '), words: tokens.map(({ word }) => folded(word)).join(' ') }
}

function folded(word: string): string {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const token = wordToken(word)
  if (word.length <= WORD_MAX) remembered.set(word, token)
  return token
}
