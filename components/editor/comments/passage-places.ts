import type { Node } from '@tiptap/pm/model'
import { lowered, raised } from '#domain/article/body/raised-signs.ts'

/*
 * A passage (domain/comment/passages.ts) is a block in plain words: with the caption of a table or the author of a quote, which
 * are no text of the document, and with other blanks. Letters are the same in both, so letters are what is counted.
 */

type Range = { readonly start: number; readonly end: number }
type Place = { readonly from: number; readonly to: number }

/** Where a range of the passage's text is in the document; null = none of its words are there (a caption). `at` = of the block. */
export function placeOf(block: Node, at: number, text: string, { start, end }: Range): Place | null {
  const { places, before } = lettersOf(block, at, text)
  const first = Math.max(0, lettersIn(text.slice(0, start)).length - before)
  const last = Math.min(places.length, lettersIn(text.slice(0, end)).length - before) - 1
  const [from, to] = [places[first], places[last]]
  return from === undefined || to === undefined || last < first ? null : { from, to: to + 1 }
}

/** The range of the passage's text that a part of the document is; null = no words of it. */
export function rangeOf(block: Node, at: number, text: string, { from, to }: Place): Range | null {
  const { places, before } = lettersOf(block, at, text)
  const first = places.findIndex((place) => place >= from)
  const last = places.findLastIndex((place) => place < to)
  if (first === -1 || last < first) return null
  const inText = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const [start, end] = [inText[before + first], inText[before + last]]
  return start === undefined || end === undefined ? null : { start, end: end + 1 }
}

const lettersIn = (text: string) => text.replace(/\s/g, '')

/** Positions in the document of the letters of a block, and how many letters of its passage come `before` them. */
function lettersOf(
  block: Node,
  at: number,
  text: string,
): { readonly places: readonly number[]; readonly before: number } {
  const places: number[] = []
  let letters = ''
  if (block.isAtom) return { places, before: 0 }
  block.descendants((node, offset) => {
    if (!node.isText) return
    const plain = node.text ?? ''
    const words = asInPassage(node, plain)
    for (let index = 0; index < words.length; index += 1) {
      if (/\s/.test(words.charAt(index))) continue
      letters += words.charAt(index)
      // What is said in more signs than it is written in has its last place for the rest.
      places.push(at + 1 + offset + Math.min(index, plain.length - 1))
    }
  })
  const before = lettersIn(text).indexOf(letters)
  return before === -1 ? { places: [], before: 0 } : { places, before }
}

function asInPassage({ marks }: Node, words: string): string {
  if (marks.some(({ type }) => type.name === 'superscript')) return raised(words)
  return marks.some(({ type }) => type.name === 'subscript') ? lowered(words) : words
}
