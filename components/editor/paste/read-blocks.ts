import type { PastedBlock } from './pasted-block.ts'
import type { PastedMarks } from './pasted-marks.ts'
import type { PastedNode } from './pasted-tree.ts'

/** Reads a part of the source; called again by lists and cells for what is in them. */
export type ReadBlocks = (nodes: readonly PastedNode[], marks?: PastedMarks) => PastedBlock[]
