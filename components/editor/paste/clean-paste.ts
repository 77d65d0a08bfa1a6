import { joinFlatItems } from './flat-items.ts'
import { PasteReport } from './paste-report.ts'
import { withAbbreviations } from './pasted-abbreviations.ts'
import type { PastedBlock } from './pasted-block.ts'
import { blockReader, type PictureOf } from './pasted-blocks.ts'
import { withNotes } from './pasted-notes.ts'
import { recordingOfLine } from './pasted-recording.ts'
import type { PastedNode } from './pasted-tree.ts'
import { withOurLevels } from './placed-blocks.ts'

type CleanPaste = {
  readonly blocks: readonly PastedBlock[]
  /** What was lost on the way, in one message; null = nothing. */
  readonly report: string | null
}

/**
 * The structure of a text from elsewhere (Word, LibreOffice, a page) without its dress. `isInLine`: what is one line comes
 * into another, where a link is a part of a sentence and stays one.
 */
export function cleanPaste(nodes: readonly PastedNode[], isInLine = false): CleanPaste {
  const report = new PasteReport()
  return { blocks: cleanBlocks(nodes, report, { isInLine }), report: report.sentence() }
}

type Ways = {
  /** The block of a picture that came along with the text. */
  readonly pictureOf?: PictureOf
  readonly isInLine?: boolean
}

/** The same, said in `report`. */
export function cleanBlocks(
  nodes: readonly PastedNode[],
  report: PasteReport,
  { pictureOf, isInLine = false }: Ways = {},
): readonly PastedBlock[] {
  const read = withOurLevels(joinFlatItems(blockReader(report, pictureOf)(withAbbreviations(withNotes(nodes)))))
  const blocks = isInLine && read.length === 1 ? read : read.map((block) => recordingOfLine(block) ?? block)
  report.keepRecordings(blocks.filter(isIncomplete).length)
  return blocks
}

/** A card of a film or a sound that its source said too little of. */
function isIncomplete({ type, attrs, content = [] }: PastedBlock): boolean {
  if (type !== 'recording') return false
  return attrs?.seconds === null || (attrs?.transcriptHref === null && content.length === 0)
}
