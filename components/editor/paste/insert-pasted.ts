import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { cleanPaste } from './clean-paste.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { PastedNode } from './pasted-tree.ts'
import { readClipboardHtml } from './read-clipboard-html.ts'
import { readPlainText } from './read-plain-text.ts'

/** Puts clipboard HTML in place of the selection; returns what is to be said of it, null when nothing was lost. */
export function insertPasted(view: EditorView, html: string): string | null {
  return insertNodes(view, readClipboardHtml(html))
}

/** The same for words without any format, with lists and Markdown typed by signs. */
export function insertPlain(view: EditorView, text: string): string | null {
  return insertNodes(view, readPlainText(text))
}

function insertNodes(view: EditorView, nodes: readonly PastedNode[]): string | null {
  const { $from, empty } = view.state.selection
  const { blocks, report } = cleanPaste(nodes, !empty || $from.parent.content.size > 0)
  const slice = pastedSlice(view.state.schema, blocks)
  if (slice.size > 0) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  return report
}

/** Open at both ends where words can flow into the words around: a line pasted into a line stays a line. */
function pastedSlice(schema: Schema, blocks: readonly PastedBlock[]): Slice {
  const fragment = Fragment.fromJSON(schema, blocks as unknown[] as never)
  const isLine = (block: PastedBlock | undefined) => block?.type === 'paragraph'
  const openStart = isLine(blocks[0]) ? 1 : 0
  const openEnd = isLine(blocks.at(-1)) ? 1 : 0
  return new Slice(fragment, openStart, openEnd)
}
