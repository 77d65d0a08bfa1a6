import { foldKey } from '../text/fold-key.ts'
import { commonWords } from './common-words.ts'

/** Keys as they lie, and the alphabet; read in both directions. */
const KEY_ROWS = [
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '!@#$%^&*()',
]
const keyRuns = [...KEY_ROWS, ...KEY_ROWS.map((row) => [...row].reverse().join(''))]

const MIN_RUN = 3
const MAX_WORD = 20
/** A known word costs 1, a single digit or sign in between one half; three words and a sign are still found soon. */
const CHEAP = 3.5
const SIGN = 0.5
/** Nothing longer is made of so few words and runs. UTF-16 units. */
const MAX_LENGTH = 80

/**
 * Whether a password is among those tried first: known words (common-words.ts), runs of keys, years, one character over
 * and over, in any order, with a few digits or signs around, also with digits in the place of letters.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldKey(password).replaceAll(/[\s._-]/g, '')
  if (new Set(folded).size <= MIN_RUN) return true
  if (folded.length > MAX_LENGTH) return isRepeated(folded)
  return isRepeated(folded) || cheapest(folded) <= CHEAP
}

/** "abcabcabcabc", "haslohaslohaslo": a short thing written again and again. */
function isRepeated(text: string): boolean {
  const again = (text + text).indexOf(text, 1)
  return again < text.length && again <= text.length / 2
}

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function withLetters(text: string): string {
  return [...text].map((character) => LETTER_FOR[character] ?? character).join('')
}

/** What it takes to write the text with words, runs, years and signs; Infinity when it cannot be done. */
function cheapest(text: string): number {
  const costs = [0]
  for (let end = 1; end <= text.length; end += 1) {
    let cost = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - MAX_WORD); start < end; start += 1) {
      cost = Math.min(cost, (costs[start] ?? 0) + costOf(text.slice(start, end)))
    }
    costs.push(cost)
  }
  return costs.at(-1) ?? 0
}

function costOf(part: string): number {
  if (commonWords.has(part) || commonWords.has(withLetters(part))) return 1
  if (isRun(part) || /^(19|20)\d\d$/.test(part)) return 0
  return /^[^a-z]$/.test(part) ? SIGN : Number.POSITIVE_INFINITY
}

function isRun(part: string): boolean {
  if (part.length < MIN_RUN) return false
  return new Set(part).size === 1 || keyRuns.some((run) => run.includes(part))
}
