import type { Node, NodeType } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** `insertBlocks` of one. */
export function insertBlock(state: EditorState, block: Node): Transaction {
  return insertBlocks(state, [block])
}

/**
 * Puts whole blocks where the cursor is: in place of an empty paragraph, else after the block around the cursor that may
 * have them as neighbours (a register asked for inside a table comes after the table). What is chosen as a whole is never
 * replaced. Afterwards there is a line to write on below, and the cursor is there, or in the first cell of a table, or in a box.
 */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { tr } = state
  const types = [...new Set(blocks.map(({ type }) => type))]
  const { from, to } = placeFor(state, types)
  tr.replaceWith(from, to, blocks)
  const end = from + blocks.reduce((size, { nodeSize }) => size + nodeSize, 0)
  const next = tr.doc.resolve(end).nodeAfter
  if (next?.isTextblock !== true) {
    const line = state.schema.nodes.paragraph?.create()
    if (line && tr.doc.resolve(end).parent.canReplaceWith(indexAt(tr.doc, end), indexAt(tr.doc, end), line.type)) {
      tr.insert(end, line)
    }
  }
  const isWrittenIn = blocks.length === 1 && writtenIn.has(types[0]?.name ?? '')
  const cursor = isWrittenIn ? from + 1 : end
  return tr.setSelection(TextSelection.near(tr.doc.resolve(cursor), 1)).scrollIntoView()
}

/** New ones are empty: what comes next is their words. */
const writtenIn: ReadonlySet<string> = new Set(['table', 'callout', 'details'])

type Place = { readonly from: number; readonly to: number }

function placeFor({ selection, doc }: EditorState, types: readonly NodeType[]): Place {
  const { $from, $to } = selection
  const takes = (parent: Node, start: number, end: number) =>
    types.every((type) => parent.canReplaceWith(start, end, type))
  if (selection instanceof NodeSelection && takes($to.parent, $to.index(), $to.index())) {
    return { from: $to.pos, to: $to.pos }
  }
  for (let depth = $from.depth - 1; depth >= 0; depth -= 1) {
    const parent = $from.node(depth)
    const child = $from.node(depth + 1)
    const index = $from.index(depth)
    const isEmptyLine = child.type.name === 'paragraph' && child.content.size === 0
    if (isEmptyLine && takes(parent, index, index + 1)) {
      return { from: $from.before(depth + 1), to: $from.after(depth + 1) }
    }
    if (takes(parent, index + 1, index + 1)) {
      const after = $from.after(depth + 1)
      return { from: after, to: after }
    }
  }
  return { from: doc.content.size, to: doc.content.size }
}

function indexAt(doc: Node, position: number): number {
  return doc.resolve(position).index()
}
