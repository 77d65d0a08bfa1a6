import { cleanBlocks } from '#components/editor/paste/clean-paste.ts'
import { PasteReport } from '#components/editor/paste/paste-report.ts'
import { isBlockOf, type PastedBlock, type PastedInline } from '#components/editor/paste/pasted-block.ts'
import { type PastedElement, pastedText } from '#components/editor/paste/pasted-tree.ts'
import { toBody } from '#components/editor/schema/editor-body.ts'
import type { Body } from '#domain/article/body/body.ts'
import { blockIds } from '#domain/article/body/body-builder.ts'
import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { type DocxContent, type DocxNode, OUTLINE_LEVEL } from '#domain/docx/docx-content.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import type { DocxReport } from './docx-report.ts'

/** What the table of texts keeps of a title. */
const MAX_TITLE = 300

/**
 * A document as blocks of a text, by the rules by which the clipboard is read. `mediaIds`: of its pictures, in their
 * order; null = not kept.
 */
export function docxBlocks(
  { nodes, remarks }: Pick<DocxContent, 'nodes' | 'remarks'>,
  mediaIds: readonly (number | null)[],
): { readonly blocks: readonly PastedBlock[]; readonly report: DocxReport } {
  const report = new PasteReport()
  let kept = 0
  let withoutAlt = 0
  const pictureOf = ({ attributes }: PastedElement): PastedBlock | null => {
    const mediaId = mediaIds[Number(attributes['data-picture'] ?? Number.NaN)] ?? null
    if (mediaId === null) return null
    kept += 1
    const decorative = attributes['data-decorative'] !== undefined
    const alt = decorative ? '' : cleanLine((attributes.alt ?? '').slice(0, MAX_LINE))
    if (alt === '' && !decorative) withoutAlt += 1
    return { type: 'image', attrs: { mediaId, alt, decorative, caption: null } }
  }
  const blocks = cleanBlocks(nodes, report, { pictureOf })
  const { dropped, recordings } = report
  return { blocks, report: { dropped, remarks, images: { kept, withoutAlt, lost: report.images }, recordings } }
}

/**
 * A heading that comes before all other words and has none as high as itself is the title of the document: it, and the
 * text without it. null = there is no such heading.
 */
export function takeTitle(nodes: readonly DocxNode[]): {
  readonly title: string | null
  readonly nodes: readonly DocxNode[]
} {
  const at = nodes.findIndex((node) => pastedText(node).trim() !== '')
  const level = levelOf(nodes[at])
  const others = nodes.filter((_, index) => index !== at).map(levelOf)
  if (level === null || others.some((other) => other !== null && other <= level)) return { title: null, nodes }
  return { title: toTitle(wordsOf(nodes[at] ?? '')), nodes: nodes.toSpliced(at, 1) }
}

/** Without numbers of notes; a note of the title stays at the end of the text. */
function wordsOf(node: DocxNode): string {
  if (typeof node === 'string') return node
  return /^_ftnref/.test(node.attributes.name ?? '') ? '' : node.children.map(wordsOf).join('')
}

export function toTitle(words: string): string {
  return cleanLine(words.replace(/\s+/g, ' ').slice(0, MAX_TITLE)).trim()
}

function levelOf(node: DocxNode | undefined): number | null {
  if (node === undefined || typeof node === 'string') return null
  const level = node.style[OUTLINE_LEVEL]
  return level === undefined ? null : Number(level)
}

/** Blocks with ids, which are the same each time the same document is read. Not checked: `parseBody` does that. */
export function bodyOfBlocks(blocks: readonly PastedBlock[]): Body {
  const nextId = blockIds('z-docx')
  const withId = (block: PastedBlock): PastedBlock => {
    const attrs = { id: nextId(), ...block.attrs }
    if (block.content === undefined) return { ...block, attrs }
    return {
      ...block,
      attrs,
      content: block.content.map((child) => (isBlockOf(child) ? withId(child) : withNoteId(child))),
    }
  }
  const withNoteId = (node: PastedInline) =>
    node.type === 'footnote' ? { ...node, attrs: { id: nextId(), ...node.attrs } } : node
  return toBody({ type: 'doc', content: blocks.map(withId) as never })
}
