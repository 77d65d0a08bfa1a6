import type { NodeRange } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'

/**
 * The blocks that the selection is in, as one range of neighbours: entries of a list where it is in a list, else blocks of
 * the body. In a table it is the table.
 */
export function chosenRange({ selection, doc }: EditorState): NodeRange | null {
  const { $from, $to } = selection
  if (selection instanceof NodeSelection && selection.node.isBlock && $from.depth === 0) {
    return $from.blockRange(doc.resolve($to.pos), (parent) => parent === doc)
  }
  const isInTable = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name).includes('table')
  const isList = (name: string) => name === 'bulletList' || name === 'orderedList'
  return (
    (isInTable ? null : $from.blockRange($to, (parent) => isList(parent.type.name))) ??
    $from.blockRange($to, (parent) => parent === doc)
  )
}

/** Puts the chosen blocks before their neighbour (-1) or after it (1); null at the edge. The selection goes with them. */
export function movedBlock(state: EditorState, step: -1 | 1): Transaction | null {
  const range = chosenRange(state)
  if (range === null) return null
  const { parent, startIndex, endIndex, start, end } = range
  const neighbour = step === -1 ? parent.maybeChild(startIndex - 1) : parent.maybeChild(endIndex)
  if (!neighbour) return null
  // The neighbour is what is taken out and put back: the selection stays where it is written.
  const { tr } = state
  if (step === -1) tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start)
  else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour)
  return tr.scrollIntoView()
}

/** Puts a copy of the chosen blocks after them; the blocks themselves stay chosen. New ids are given by `blockIds`. */
export function duplicatedBlock(state: EditorState): Transaction | null {
  const range = chosenRange(state)
  if (range === null) return null
  const { parent, startIndex, endIndex, end } = range
  const copies = parent.content.content.slice(startIndex, endIndex)
  return state.tr.insert(end, copies).scrollIntoView()
}
