import { joinFlatItems } from './flat-items.ts'
import { PasteReport } from './paste-report.ts'
import type { PastedBlock } from './pasted-block.ts'
import { blockReader } from './pasted-blocks.ts'
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
  const blocks = withOurLevels(joinFlatItems(blockReader(report)(nodes)))
  return { blocks, report: report.sentence() }
}
