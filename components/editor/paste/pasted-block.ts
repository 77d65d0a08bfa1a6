import type { HardBreak, ListNumbering, Text } from '#domain/article/body/body.ts'

/** A block of the pasted text before it gets its id: the shape of a body, with two kinds that are resolved at the end. */
export type PastedBlock = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly (PastedBlock | PastedInline)[]
}

/** A note as the editor has it: its words are an attribute, for nothing is written inside it in the text. */
export type PastedNote = {
  readonly type: 'footnote'
  readonly attrs: { readonly words: readonly Text[] }
  readonly marks?: never
}

export type PastedInline = Text | HardBreak | PastedNote

/**
 * What is before an item: a bullet; a number, whose value is not always given (null = the next one); or a marker as
 * it was written, to be read beside the one before it.
 */
export type ItemMark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly value: number | null; readonly numbering: ListNumbering | null }
  | { readonly kind: 'written'; readonly marker: string }

/** An item of a list known by its level alone, as Word does. `joinFlatItems` makes lists of neighbours. */
export type FlatItem = PastedBlock & {
  readonly type: 'flatItem'
  /** `list` = name of the list in the source, null when it has none. */
  readonly attrs: { readonly level: number; readonly list: string | null; readonly mark: ItemMark }
  readonly content: readonly PastedBlock[]
}

export const pastedParagraph = (content: readonly PastedInline[]): PastedBlock => ({ type: 'paragraph', content })

export function isInlineOf(node: PastedBlock | PastedInline): node is PastedInline {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote'
}

export function isBlockOf(node: PastedBlock | PastedInline): node is PastedBlock {
  return !isInlineOf(node)
}

export function isFlatItem(block: PastedBlock): block is FlatItem {
  return block.type === 'flatItem'
}
