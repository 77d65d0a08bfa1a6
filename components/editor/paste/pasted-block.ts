import type { Inline } from '#domain/article/body/body.ts'

/** A block of the pasted text before it gets its id: the shape of a body, with two kinds that are resolved at the end. */
export type PastedBlock = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly (PastedBlock | Inline)[]
}

/** An item of a list told by its level alone, as Word does. `pastedList` makes lists of neighbours. */
export type FlatItem = PastedBlock & {
  readonly type: 'flatItem'
  readonly attrs: { readonly level: number; readonly ordered: boolean; readonly start: number }
  readonly content: readonly PastedBlock[]
}

export const pastedParagraph = (content: readonly Inline[]): PastedBlock => ({ type: 'paragraph', content })

export function isInlineOf(node: PastedBlock | Inline): node is Inline {
  return node.type === 'text' || node.type === 'hardBreak'
}

export function isBlockOf(node: PastedBlock | Inline): node is PastedBlock {
  return !isInlineOf(node)
}

export function isFlatItem(block: PastedBlock): block is FlatItem {
  return block.type === 'flatItem'
}
