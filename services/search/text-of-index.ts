import { type HeadPart, headToken } from '#domain/search/head-tokens.ts'
import { numberKeys } from '#domain/search/number-keys.ts'
import { textTokens } from '#domain/search/text-tokens.ts'
import { wordToken } from '#domain/search/word-token.ts'
import { polish } from './polish.ts'

/** Different words of which the index has remembered what it holds; with more it begins again: texts repeat theirs. */
const MAX_WORDS = 50_000
const WORD_MAX = 40

/**
 * Long texts of which the same is remembered: the panel's index has nearly the same ones as the readers', right after it; so
 * there are more of them than articles that rebuild-search.ts reads at a time.
 */
const MAX_TEXTS = 250
const LONG = 400

type Indexed = { readonly keys: string; readonly words: string }
type IndexedWord = Indexed & { readonly keyList: readonly string[] }

let knownWords = new Map<string, IndexedWord>()
let knownTexts = new Map<string, Indexed>()

/**
 * What the index holds of texts, one after another: the keys of their words, dates and long numbers, and behind them the words as
 * they stand, folded, so that a phrase is a row of them.
 */
export function textOfIndex(...texts: readonly string[]): string {
  const indexed = texts.map(indexedText)
  return `${indexed.map(({ keys }) => keys).join('')}${indexed.map(({ words }) => words).join('')}`
}

/** The keys of a title or summary as they stand beside the marks (domain/search/head-tokens.ts), each once. */
export function headOfIndex(part: HeadPart, text: string): string {
  const tokens = textTokens(text)
  const keys = tokens.flatMap(({ word }) => readWord(word).keyList)
  const numbers = numberKeys(text, tokens).flatMap((number) => number.keys)
  return [...new Set([...keys, ...numbers])].map((key) => ` ${headToken(part, key)}`).join('')
}

function indexedText(text: string): Indexed {
  if (text.length < LONG) return readText(text)
  const before = knownTexts.get(text)
  if (before) return before
  const indexed = readText(text)
  if (knownTexts.size >= MAX_TEXTS) knownTexts = new Map()
  knownTexts.set(text, indexed)
  return indexed
}

function readText(text: string): Indexed {
  const tokens = textTokens(text)
  const keys: string[] = []
  const words: string[] = []
  for (const { word } of tokens) {
    const found = readWord(word)
    keys.push(found.keys)
    words.push(found.words)
  }
  for (const number of numberKeys(text, tokens)) keys.push(` ${number.keys.join(' ')}`)
  return { keys: keys.join(''), words: words.join('') }
}

/** Each part begins with a space of its own: nothing is joined for every word of a text. */
function readWord(word: string): IndexedWord {
  const before = knownWords.get(word)
  if (before) return before
  const keyList = polish().indexKeys(word)
  const found = { keyList, keys: keyList.map((key) => ` ${key}`).join(''), words: ` ${wordToken(word)}` }
  if (word.length > WORD_MAX) return found
  if (knownWords.size >= MAX_WORDS) knownWords = new Map()
  knownWords.set(word, found)
  return found
}
