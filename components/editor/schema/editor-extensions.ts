import type { Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { blockKeys } from '../blocks/block-keys.ts'
import { tableMoveKeys } from '../blocks/table-move-keys.ts'
import { insertKeys } from '../insert/insert-keys.ts'
import { blockIds } from './block-ids.ts'
import { boxNodes } from './box-nodes.ts'
import { chosenBlocks } from './chosen-blocks.ts'
import type { EditorRecords } from './editor-records.ts'
import { galleryNode } from './gallery-node.ts'
import { listNodes } from './list-nodes.ts'
import { marks } from './marks.ts'
import { noteNode } from './note-node.ts'
import { quoteNode } from './quote-node.ts'
import { recordNodes } from './record-nodes.ts'
import { recordingNode } from './recording-node.ts'
import { tableHeadersExtension } from './table-headers.ts'
import { tableKeys } from './table-keys.ts'
import { tableNodes } from './table-nodes.ts'
import { textNodes } from './text-nodes.ts'

type Around = {
  readonly records?: EditorRecords | null
  /** Says what no eye needs. */
  readonly announce?: (message: string) => void
  /** A stroke at the start of a line asks for the list of blocks. */
  readonly onInsert?: () => void
}

/** Everything a body may hold, and nothing else. With nothing around it is the bare schema. */
export function editorExtensions({
  records = null,
  announce = () => {},
  onInsert = () => {},
}: Around = {}): Extensions {
  return [
    ...textNodes,
    ...listNodes,
    quoteNode,
    ...boxNodes,
    noteNode,
    ...tableNodes,
    ...[...recordNodes, galleryNode, recordingNode].map((node) => node.configure({ records })),
    ...marks,
    tableHeadersExtension,
    tableKeys.configure({ announce }),
    tableMoveKeys.configure({ announce }),
    chosenBlocks,
    blockKeys.configure({ announce }),
    insertKeys.configure({ open: onInsert }),
    blockIds,
    UndoRedo.configure({ depth: 500 }),
    Dropcursor.configure({ color: 'currentColor', width: 2 }),
    Gapcursor,
  ]
}
