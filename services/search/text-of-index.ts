import { numberKeys } from '#domain/search/number-keys.ts'
import { textTokens } from '#domain/search/text-tokens.ts'
import { wordToken } from '#domain/search/word-token.ts'
import { polish } from './polish.ts'

/** Different words of which the index has remembered what it holds; with more it begins again: texts repeat theirs. */
const MAX_WORDS = 50_000
const WORD_MAX = 40

type Known = { readonly keys: string; readonly token: string }

let known = new Map<string, Known>()

/**
 * What the index holds of a text: the keys of its words, dates and long numbers, and behind them the words as they stand, folded, one
 * after another, so that a phrase is a row of them.
 */
export function textOfIndex(text: string): string {
  const tokens = textTokens(text)
  let keys = ''
  let words = ''
  for (const { word } of tokens) {
    const found = known.get(word) ?? remember(word)
    keys += found.keys
    words += found.token
  }
  const numbers = numberKeys(text, tokens).flatMap((number) => number.keys)
  return `${keys}${numbers.join(' ')}${words}`
}

/** Each part ends or begins with a space of its own: nothing is joined for every word of a text. */
function remember(word: string): Known {
  const keys = polish().indexKeys(word)
  const found = { keys: keys.map((key) => `${key} `).join(''), token: ` ${wordToken(word)}` }
  if (word.length > WORD_MAX) return found
  if (known.size >= MAX_WORDS) known = new Map()
  known.set(word, found)
  return found
}
