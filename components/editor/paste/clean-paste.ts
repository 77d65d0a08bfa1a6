import { joinFlatItems } from './flat-items.ts'
import { PasteReport } from './paste-report.ts'
import type { PastedBlock } from './pasted-block.ts'
import { blockReader, type PictureOf } from './pasted-blocks.ts'
import { withNotes } from './pasted-notes.ts'
import type { PastedNode } from './pasted-tree.ts'
import { withOurLevels } from './placed-blocks.ts'

type CleanPaste = {
  readonly blocks: readonly PastedBlock[]
  /** What was lost on the way, in one message; null = nothing. */
  readonly report: string | null
}

/** The structure of a text from elsewhere (Word, LibreOffice, a page) without its dress. */
export function cleanPaste(nodes: readonly PastedNode[]): CleanPaste {
  const report = new PasteReport()
  return { blocks: cleanBlocks(nodes, report), report: report.sentence() }
}

/** The same, said in `report`; `pictureOf`: the block of a picture that came along with the text. */
export function cleanBlocks(
  nodes: readonly PastedNode[],
  report: PasteReport,
  pictureOf?: PictureOf,
): readonly PastedBlock[] {
  return withOurLevels(joinFlatItems(blockReader(report, pictureOf)(withNotes(nodes))))
}
