import { foldLetters } from '../text/fold-letters.ts'
import type { Phrase } from './phrase.ts'

/** Signs in one key of the index: those of the trigram tokenizer (SQLite, FTS5, 4.3.4). */
const KEY_LENGTH = 3

/**
 * A text as the index of phrases holds it: folded, one space between words, and nothing between the digits of a number. What
 * it finds may hold the phrase; phrasePlaces says whether it does.
 */
export function toIndexed(text: string): string {
  return foldLetters(text)
    .replace(/[()+]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[ .\u2010-\u2015-]{1,3}(?=\d)/g, '')
}

/** Expression of FTS5 for texts that may hold the phrase; null for one too short to have a key. */
export function phraseExpression({ words }: Phrase): string | null {
  // A number may be written with the prefix of its country or without.
  const indexed = toIndexed(words)
    .replace(/(?<!\d)(?:00)?48(?=\d{9}(?!\d))/g, '')
    .trim()
  const signs = [...indexed]
  const keys = new Set<string>()
  for (let at = 0; at + KEY_LENGTH <= signs.length; at += 1) keys.add(signs.slice(at, at + KEY_LENGTH).join(''))
  if (keys.size === 0) return null
  return [...keys].map((key) => `"${key.replaceAll('"', '""')}"`).join(' AND ')
}
