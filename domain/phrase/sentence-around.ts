import type { Place } from './phrase.ts'

/** A place of a text with the words around it in its sentence, "…" where they were cut. */
export type Sentence = { readonly before: string; readonly words: string; readonly after: string }

/** Longest part on either side, in UTF-16 units: about a line. */
const SIDE = 90

/** The sentence in which the place is. A full stop ends one where a capital letter follows: "tel. 22" goes on. */
export function sentenceAround(text: string, { from, to }: Place): Sentence {
  const start = [...text.slice(0, from).matchAll(/\n|[.!?…]\s+(?=[\p{Lu}„])/gu)].at(-1)
  const end = /\n|[.!?…](?=\s+[\p{Lu}„])/u.exec(text.slice(to))
  const before = text.slice(start ? start.index + start[0].length : 0, from)
  const after = text.slice(to, end ? to + end.index + (end[0] === '\n' ? 0 : 1) : undefined)
  return { before: lastWords(before), words: text.slice(from, to), after: firstWords(after) }
}

function lastWords(text: string): string {
  return text.length <= SIDE ? text : `… ${text.slice(-SIDE).replace(/^\S*\s+/, '')}`
}

function firstWords(text: string): string {
  return text.length <= SIDE ? text : `${text.slice(0, SIDE).replace(/\s+\S*$/, '')} …`
}
