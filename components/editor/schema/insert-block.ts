import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Puts a whole block where the cursor is: in place of an empty paragraph, else after the block around the cursor that may
 * have it as a neighbour (a register asked for inside a table comes after the table). What is chosen as a whole is never
 * replaced. Afterwards there is a line to write on below, and the cursor is there, or in the first cell of a table.
 */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { tr } = state
  const { from, to } = placeFor(state, block)
  tr.replaceWith(from, to, block)
  const end = from + block.nodeSize
  const next = tr.doc.resolve(end).nodeAfter
  if (next?.isTextblock !== true) {
    const line = state.schema.nodes.paragraph?.create()
    if (line && tr.doc.resolve(end).parent.canReplaceWith(indexAt(tr.doc, end), indexAt(tr.doc, end), line.type)) {
      tr.insert(end, line)
    }
  }
  const cursor = block.type.name === 'table' ? from + 1 : end
  return tr.setSelection(TextSelection.near(tr.doc.resolve(cursor), 1)).scrollIntoView()
}

type Place = { readonly from: number; readonly to: number }

function placeFor({ selection, doc }: EditorState, block: Node): Place {
  const { $from, $to } = selection
  if (selection instanceof NodeSelection && $to.parent.canReplaceWith($to.index(), $to.index(), block.type)) {
    return { from: $to.pos, to: $to.pos }
  }
  for (let depth = $from.depth - 1; depth >= 0; depth -= 1) {
    const parent = $from.node(depth)
    const child = $from.node(depth + 1)
    const index = $from.index(depth)
    const isEmptyLine = child.type.name === 'paragraph' && child.content.size === 0
    if (isEmptyLine && parent.canReplaceWith(index, index + 1, block.type)) {
      return { from: $from.before(depth + 1), to: $from.after(depth + 1) }
    }
    if (parent.canReplaceWith(index + 1, index + 1, block.type)) {
      const after = $from.after(depth + 1)
      return { from: after, to: after }
    }
  }
  return { from: doc.content.size, to: doc.content.size }
}

function indexAt(doc: Node, position: number): number {
  return doc.resolve(position).index()
}
