import type { LinkTarget } from '../body/body.ts'

/**
 * Of what a line is. `picture`: its one piece is the number of an image. `item`: of a list, counted as the reader sees
 * it in the outline ("2", "2.1"). `row`: of a table, from 1. `claim`: what the text says of one team. `summary`: the line of a folded section. `note`: a
 * footnote.
 */
export type LinePlace =
  | { readonly kind: 'text' | 'caption' | 'attribution' | 'alt' | 'picture' | 'record' | 'claim' | 'summary' | 'note' }
  | { readonly kind: 'item' | 'row'; readonly number: string }
  | { readonly kind: 'field'; readonly field: string }

export type SaidLink = { readonly words: string; readonly target: LinkTarget }

/** The smallest part of a version that is compared and read by itself: a paragraph, an item, a row, a caption, a field. */
export type TextLine = {
  /** The same in two versions = the same line. */
  readonly id: string
  readonly place: LinePlace
  /** Sentences of a text, cells of a row, entries of a field. */
  readonly pieces: readonly string[]
  /** What stands between two pieces. */
  readonly joint: ' ' | '; '
  readonly links: readonly SaidLink[]
  /** Emphasis and languages of its words, as one text to compare. */
  readonly look: string
}

export function lineText({ pieces, joint }: Pick<TextLine, 'pieces' | 'joint'>): string {
  return pieces.join(joint)
}
