import type { Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { blockIds } from './block-ids.ts'
import { chosenBlocks } from './chosen-blocks.ts'
import type { EditorRecords } from './editor-records.ts'
import { listNodes } from './list-nodes.ts'
import { marks } from './marks.ts'
import { quoteNode } from './quote-node.ts'
import { recordNodes } from './record-nodes.ts'
import { tableHeadersExtension } from './table-headers.ts'
import { tableKeys } from './table-keys.ts'
import { tableNodes } from './table-nodes.ts'
import { textNodes } from './text-nodes.ts'

/** Everything a body may hold, and nothing else. Without `records` it is the bare schema; `announce` says what no eye needs. */
export function editorExtensions(
  records: EditorRecords | null = null,
  announce: (message: string) => void = () => {},
): Extensions {
  return [
    ...textNodes,
    ...listNodes,
    quoteNode,
    ...tableNodes,
    ...recordNodes.map((node) => node.configure({ records })),
    ...marks,
    tableHeadersExtension,
    tableKeys.configure({ announce }),
    chosenBlocks,
    blockIds,
    UndoRedo.configure({ depth: 500 }),
    Dropcursor.configure({ color: 'currentColor', width: 2 }),
    Gapcursor,
  ]
}
