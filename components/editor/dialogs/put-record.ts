import type { JSONContent } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Editor } from '@tiptap/react'
import type { PastedBlock } from '../paste/pasted-block.ts'
import { insertBlock, insertBlocks } from '../schema/insert-block.ts'

/** Attributes of the record chosen in the text, when it is of this kind. */
export function chosenRecord<Attrs>(editor: Editor, type: string): Attrs | null {
  const { selection } = editor.state
  const node = 'node' in selection ? (selection.node as { type: { name: string }; attrs: Attrs }) : null
  return node?.type.name === type ? node.attrs : null
}

/** Changes the record chosen in the text, or puts a new one at the cursor. */
export function putRecord(editor: Editor, type: string, attrs: Readonly<Record<string, unknown>>): void {
  if (chosenRecord(editor, type)) editor.chain().focus().updateAttributes(type, attrs).run()
  else putBlock(editor, { type, attrs })
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
