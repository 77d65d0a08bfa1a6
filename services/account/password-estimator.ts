import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import polish from '@zxcvbn-ts/language-pl'
import { commonWords } from '#domain/account/common-words.ts'
import { portalWords, withoutWords } from '#domain/account/worthless-words.ts'
import { foldKey } from '#domain/text/fold-key.ts'

/**
 * The program of the child process that estimates passwords (estimate-guesses.ts): one question, one answer, over the
 * channel of `fork`. It ends with its parent.
 */

export type EstimateQuestion = { readonly id: number; readonly password: string; readonly words: readonly string[] }
/** `guesses`: log10 of how many guesses find the password, offline. */
export type EstimateAnswer = { readonly id: number; readonly guesses: number }

/** The work grows with the square of the length; what is behind so many characters counts for nothing. */
const MAX_LOOKED_AT = 48

const estimator = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: folded({ ...common, ...polish.dictionary, known: [...commonWords, ...portalWords] }),
})

/** Guessers try a word with and without its diacritics and capitals: both are worth the same. */
function folded(lists: Readonly<Record<string, readonly (string | number)[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, [...new Set(words.map((word) => foldKey(String(word))))]]),
  )
}

/** Separators between words are no secret, so the cheaper of both readings counts. */
function guessesOf({ password, words }: EstimateQuestion): number {
  const known = [...portalWords, ...words]
  const whole = foldKey(password)
  const readings = [whole, whole.replaceAll(/[\s._,;:/|\\-]/g, '')]
  const guesses = readings.map((reading) => {
    const left = withoutWords(reading, known).slice(0, MAX_LOOKED_AT)
    return left === '' ? 0 : estimator.check(left).guessesLog10
  })
  return Math.min(...guesses)
}

process.on('message', (question: EstimateQuestion) => {
  const answer: EstimateAnswer = { id: question.id, guesses: guessesOf(question) }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
