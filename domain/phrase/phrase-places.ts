import { digitsOf, numberPattern, numberRuns } from './phone-number.ts'
import type { Phrase, Place } from './phrase.ts'

const WORD_SIGN = '[\\p{L}\\p{M}\\p{N}]'

/** Where the phrase is in a text, from left to right: in any case, and a number with its digits grouped in any way. */
export function phrasePlaces(text: string, phrase: Phrase): readonly Place[] {
  const pattern = patternOf(phrase)
  return [...text.matchAll(pattern)].map((found) => {
    const from = found.index
    return { from: from + (isBracketAlone(found[0]) ? 1 : 0), to: from + found[0].length }
  })
}

let last: { readonly phrase: Phrase; readonly pattern: RegExp } | null = null

/** Thousands of texts are asked for one phrase after another. */
function patternOf(phrase: Phrase): RegExp {
  if (last?.phrase.words !== phrase.words || last.phrase.wholeWords !== phrase.wholeWords) {
    last = { phrase, pattern: makePattern(phrase) }
  }
  return last.pattern
}

function makePattern({ words, wholeWords }: Phrase): RegExp {
  const runs = numberRuns(words)
  let source = ''
  let at = 0
  for (const { from, to } of runs) {
    source += literal(words.slice(at, from)) + numberPattern(digitsOf(words.slice(from, to)))
    at = to
  }
  source += literal(words.slice(at))
  const isWord = (sign: string | undefined) => sign !== undefined && new RegExp(WORD_SIGN, 'u').test(sign)
  const before = wholeWords && isWord([...words][0]) ? `(?<!${WORD_SIGN})` : ''
  const after = wholeWords && isWord([...words].at(-1)) ? `(?!${WORD_SIGN})` : ''
  return new RegExp(`${before}${source}${after}`, 'giu')
}

/** A line break is where one thing ends and another begins: no phrase goes across it. */
function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ +/g, '[^\\S\\n]+')
}

/** The bracket before "(22) 628" belongs to the number, that before "(22 628 01 20)" to the sentence. */
function isBracketAlone(found: string): boolean {
  return found.startsWith('(') && !found.includes(')')
}
