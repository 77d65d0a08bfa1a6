import { cleanLine, cleanText } from '../text/clean-text.ts'
import { MAX_PASTED } from './institution-input.ts'

/** What a list in a document puts before its entries: a dash, a bullet, a number with its sign, a letter with its bracket. */
const listMark = /^(?:[-–—•·*▪◦‣]|\d{1,3}[.)]|[a-z]\))\s+/i
/** And after them: the comma or the full stop of an enumeration. */
const listEnd = /\s*[,;.]$/

/**
 * Names out of a pasted list, one from each line that says something: without the marks of a list. Of lines beyond
 * `MAX_PASTED` only the number is given.
 */
export function pastedNames(text: string): { readonly names: readonly string[]; readonly left: number } {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => cleanLine(line).replace(listMark, '').replace(listEnd, '').trim())
    .filter((line) => line !== '')
  return { names: lines.slice(0, MAX_PASTED), left: Math.max(0, lines.length - MAX_PASTED) }
}
