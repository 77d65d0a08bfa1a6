import type { JSONContent } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { PastedBlock } from '../paste/pasted-block.ts'
import { insertBlock, insertBlocks } from '../schema/insert-block.ts'

/** Attributes of the record chosen in the text, when it is of this kind. */
export function chosenRecord<Attrs>(editor: Editor, type: string): Attrs | null {
  return (chosenBlock(editor, type)?.attrs as Attrs | undefined) ?? null
}

/** The block chosen as a whole, when it is of this kind. */
export function chosenBlock({ state: { selection } }: Editor, type: string): Node | null {
  return selection instanceof NodeSelection && selection.node.type.name === type ? selection.node : null
}

/** Changes the record chosen in the text, or puts a new one at the cursor. */
export function putRecord(editor: Editor, type: string, attrs: Readonly<Record<string, unknown>>): void {
  if (chosenRecord(editor, type)) editor.chain().focus().updateAttributes(type, attrs).run()
  else putBlock(editor, { type, attrs })
}

/** A block with what it holds, in place of the one of its kind that is chosen, or new at the cursor. */
export function putHolder(editor: Editor, block: JSONContent & { readonly type: string }): void {
  const chosen = chosenBlock(editor, block.type)
  if (chosen === null) {
    putBlock(editor, block)
    return
  }
  editor.commands.focus()
  const { tr, selection } = editor.state
  const node = editor.schema.nodeFromJSON({ ...block, attrs: { ...chosen.attrs, ...block.attrs } })
  tr.replaceWith(selection.from, selection.to, node)
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, selection.from)))
}

export function putBlock(editor: Editor, block: JSONContent): void {
  editor.commands.focus()
  editor.view.dispatch(insertBlock(editor.state, editor.schema.nodeFromJSON(block)))
}

/** A whole text at the cursor, taken back in one step. */
export function putBlocks(editor: Editor, blocks: readonly PastedBlock[]): void {
  editor.commands.focus()
  const nodes = blocks.map((block) => editor.schema.nodeFromJSON(block as JSONContent))
  editor.view.dispatch(closeHistory(insertBlocks(editor.state, nodes)))
}
