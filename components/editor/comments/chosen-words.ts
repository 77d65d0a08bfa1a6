import type { EditorState } from '@tiptap/pm/state'
import { anchorIn, occurrences } from '#domain/comment/anchor.ts'
import { MAX_QUOTE } from '#domain/comment/comment-limits.ts'
import { passagesOf } from '#domain/comment/passages.ts'
import { bodyOfDocument } from '../schema/editor-body.ts'
import { rangeOf } from './passage-places.ts'

export type ChosenWords = {
  readonly passageId: string
  /** '' = a passage without words. */
  readonly quote: string
  /** Which of the same words in the passage, from 0. */
  readonly occurrence: number
}

/**
 * What a comment written now is about: the chosen words, as far as the block goes that they begin in; nothing chosen = the whole
 * block. null = an empty text.
 */
export function chosenWords({ doc, selection }: EditorState): ChosenWords | null {
  const index = Math.min(selection.$from.index(0), doc.childCount - 1)
  const block = doc.child(index)
  const passages = passagesOf({ title: '', summary: '', body: bodyOfDocument(doc) })
  const passage = passages.find(({ id }) => id === block.attrs.id)
  if (!passage) return null
  const whole = { passageId: passage.id, quote: anchorIn(passage, '', MAX_QUOTE)?.quote ?? '', occurrence: 0 }
  const chosen = selection.empty ? null : rangeOf(block, selection.$from.posAtIndex(index, 0), passage.text, selection)
  if (chosen === null) return whole
  const quote = passage.text.slice(chosen.start, chosen.end)
  if (quote.length > MAX_QUOTE) return { ...whole, ...beginningOf(passage.text, chosen.start) }
  return { passageId: passage.id, quote, occurrence: countBefore(passage.text, quote, chosen.start) }
}

function beginningOf(text: string, start: number) {
  const quote = text.slice(start, start + MAX_QUOTE).replace(/\s+\S*$/u, '')
  return { quote, occurrence: countBefore(text, quote, start) }
}

function countBefore(text: string, quote: string, place: number): number {
  return occurrences(text, quote).filter(({ start }) => start < place).length
}
