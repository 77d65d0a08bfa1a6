import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { putBlock } from '../dialogs/put-record.ts'

type Box = 'callout' | 'details'

/** Puts the chosen blocks into a box; where they may not be in one, a new box with a line to write on comes after them. */
export function putIntoBox(editor: Editor, type: Box, attrs: Readonly<Record<string, unknown>> = {}): void {
  editor.commands.focus()
  const isChosenAsWhole = editor.state.selection instanceof NodeSelection
  if (!isChosenAsWhole && editor.commands.wrapIn(type, attrs)) return
  putBlock(editor, { type, attrs, content: [{ type: 'paragraph' }] })
}

/** Takes the box around the cursor away; what is in it stays, and so does the cursor. */
export function takeOutOfBox(editor: Editor, type: Box): void {
  editor.commands.focus()
  const tr = withoutBox(editor.state, type)
  if (tr !== null) editor.view.dispatch(tr)
}

/** null = no such box is around the selection. */
export function withoutBox(state: EditorState, type: string): Transaction | null {
  const found = boxAround(state, type)
  if (found === null) return null
  const { node, position } = found
  const { anchor, head } = state.selection
  const tr = state.tr.replaceWith(position, position + node.nodeSize, node.content)
  return tr.setSelection(TextSelection.between(tr.doc.resolve(anchor - 1), tr.doc.resolve(head - 1))).scrollIntoView()
}

function boxAround({ selection: { $from } }: EditorState, type: string): { node: Node; position: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name === type) return { node, position: $from.before(depth) }
  }
  return null
}
