import { withBulletLines } from './bullet-lines.ts'
import { noteFormat } from './dropped-format.ts'
import { isListMarker, markerText, withoutMarker } from './item-marker.ts'
import { LineWriter } from './line-writer.ts'
import { ownCard } from './own-card.ts'
import type { PasteReport } from './paste-report.ts'
import type { PastedBlock } from './pasted-block.ts'
import { callout, pastedDetails } from './pasted-boxes.ts'
import { flatItemOf, pastedList } from './pasted-list.ts'
import { marksInside, noMarks, type PastedMarks, toMarks } from './pasted-marks.ts'
import { NOTE, noteWords } from './pasted-notes.ts'
import { attributedQuote, quote } from './pasted-quote.ts'
import { pastedRecording } from './pasted-recording.ts'
import { pastedTable } from './pasted-table.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'
import type { ReadBlocks } from './read-blocks.ts'
import { sideBySide } from './side-by-side.ts'
import { isUnwanted } from './unwanted-element.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/** The block of a picture; null = it did not come along. */
export type PictureOf = (picture: PastedElement) => PastedBlock | null

const noPictures: PictureOf = () => null

/** What a text of ours keeps of the source, block by block; the rest goes into the report. */
export function blockReader(report: PasteReport, pictureOf: PictureOf = noPictures): ReadBlocks {
  const read: ReadBlocks = (nodes, marks = noMarks) => {
    const writer = new LineWriter()
    for (const node of nodes) visit(node, marks, writer)
    writer.endLine()
    return withBulletLines(writer.blocks)
  }

  function visit(node: PastedNode, marks: PastedMarks, writer: LineWriter): void {
    const whole = typeof node === 'string' ? null : node.tag === 'img' ? pictureOf(node) : pastedRecording(node)
    if (typeof node === 'string') writer.write(node, toMarks(marks, node, report))
    else if (whole !== null) writer.push(whole)
    else if (!isUnwanted(node, report)) visitElement(node, marks, writer)
  }

  function visitElement(node: PastedElement, marks: PastedMarks, writer: LineWriter): void {
    noteFormat(node, report)
    const inside = marksInside(node, marks, report)
    if (isListMarker(node)) writeMarker(node, marks, writer)
    else if (node.tag === 'br') writer.breakLine()
    else if (node.tag === NOTE) writeNote(node, marks, writer)
    else if (node.tag === 'q') {
      // A browser draws the marks of a quotation; in a text of ours they are signs.
      writer.write('„', toMarks(inside, '„', report))
      visitAll(node, inside, writer)
      writer.write('”', toMarks(inside, '”', report))
    } else if (!blocks.has(node.tag)) visitAll(node, inside, writer)
    else {
      writer.endLine()
      const before = writer.blocks.length
      visitBlock(node, inside, writer)
      writer.endLine()
      if (node.tag === 'p') writer.blocks.push(...sideBySide(writer.blocks.splice(before)))
    }
  }

  function writeNote(node: PastedElement, { lang }: PastedMarks, writer: LineWriter): void {
    const words = noteWords(read(node.children, { ...noMarks, lang }))
    if (words.length > 0) writer.writeNote(words)
  }

  function writeMarker(node: PastedElement, marks: PastedMarks, writer: LineWriter): void {
    const marker = markerText([node]) ?? ''
    if (marker !== '') writer.write(`${marker} `, toMarks(marks, marker, report))
  }

  function visitAll(node: PastedElement, marks: PastedMarks, writer: LineWriter): void {
    for (const child of node.children) visit(child, marks, writer)
  }

  function visitBlock(node: PastedElement, marks: PastedMarks, writer: LineWriter): void {
    const whole = wholeBlocks(node, marks)
    const level = headingLevel(node)
    if (whole !== null) writer.push(...whole)
    // A heading is bold by itself.
    else if (level === null) visitAll(node, marks, writer)
    else visitAll(withoutBullet(node), { ...marks, bold: false }, writer)
    if (level !== null) writer.endLine((content) => ({ type: 'heading', attrs: { level }, content }))
  }

  /** Blocks that hold others; null = the element is a line of its own or only surrounds some. */
  function wholeBlocks(node: PastedElement, marks: PastedMarks): readonly PastedBlock[] | null {
    const own = ownCard(node, read, report)
    if (own !== null) return own
    const attributed = attributedQuote(node)
    if (attributed !== null) return quote(read(attributed.quoted.children, marks), attributed.attribution)
    const item = headingLevel(node) === null ? flatItemOf(node, (children) => read(children, marks), report) : null
    if (item) return [item]
    if (node.tag === 'ul' || node.tag === 'ol') return pastedList(node, marks, read)
    if (node.tag === 'table') return pastedTable(node, { marks, read, report })
    if (node.tag === 'details') return pastedDetails(node, marks, read)
    if (node.attributes.role === 'note') return callout(read(node.children, marks))
    if (node.tag === 'hr') return [{ type: 'horizontalRule' }]
    return node.tag === 'blockquote' ? quote(read(node.children, marks)) : null
  }

  return read
}

/** A number of a heading is part of its words, as other places of the text call it by its number; a bullet is not. */
function withoutBullet(heading: PastedElement): PastedElement {
  const marker = markerText(heading.children)
  if (marker === null || /[\p{L}\p{N}]/u.test(marker)) return heading
  return { ...heading, children: withoutMarker(heading.children) }
}

/** As the source has it, 1–9; the levels of a text of ours are given at the end. */
function headingLevel({ tag, attributes, style }: PastedElement): number | null {
  const byTag = /^h([1-6])$/.exec(tag)?.[1]
  if (byTag !== undefined) return Number(byTag)
  if (attributes.role === 'heading') return Number.parseInt(attributes['aria-level'] ?? '2', 10) || 2
  if (tag !== 'p') return null
  if (/^MsoTitle$/i.test(attributes.class ?? '')) return 1
  const byClass = /^MsoHeading([1-9])$/i.exec(attributes.class ?? '')?.[1]
  const byOutline = /^[1-9]$/.exec(style['mso-outline-level'] ?? '')?.[0]
  return byClass === undefined && byOutline === undefined ? null : Number(byClass ?? byOutline)
}
