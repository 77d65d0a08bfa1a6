import type {
  AbbrMark,
  Attachment,
  Blockquote,
  Body,
  BulletList,
  Callout,
  ContactCard,
  Details,
  FoldedBlock,
  Footnote,
  Gallery,
  HardBreak,
  Heading,
  HelplineCard,
  HorizontalRule,
  Image,
  Inline,
  LangMark,
  LinkMark,
  LinkTarget,
  ListItem,
  Mark,
  NestedBlock,
  OrderedList,
  Paragraph,
  ProjectFunding,
  QuotedBlock,
  Recording,
  Table,
  TableCell,
  TableHeaders,
  TableRow,
  TeamRegister,
  Text,
  TopBlock,
} from './body.ts'
import { bodySchemaVersion } from './body.ts'

/*
 * Bodies written by programs: the import, demo content, tests. Nothing is checked here beyond types; what is built goes
 * through `parseBody` like any other body.
 */

/**
 * Ids in a row: `blockIds('powitanie')` gives powitanie-0001, powitanie-0002 … The same prefix gives the same ids, so
 * one body takes one prefix. Throws RangeError unless the prefix is 3–30 characters of a–z, 0–9 and hyphens.
 */
export function blockIds(prefix: string): () => string {
  if (!/^[a-z0-9-]{3,30}$/.test(prefix)) throw new RangeError(`Not a prefix of block ids: ${prefix}`)
  let last = 0
  return () => {
    last += 1
    return `${prefix}-${String(last).padStart(4, '0')}`
  }
}

export function body(...content: readonly TopBlock[]): Body {
  return { type: 'doc', attrs: { schemaVersion: bodySchemaVersion }, content }
}

export function text(words: string, ...marks: readonly Mark[]): Text {
  return marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks }
}

export const bold: Mark = { type: 'bold' }
export const italic: Mark = { type: 'italic' }
export const superscript: Mark = { type: 'superscript' }
export const subscript: Mark = { type: 'subscript' }
export const hardBreak: HardBreak = { type: 'hardBreak' }

export function footnote(id: string, ...content: readonly Text[]): Footnote {
  return { type: 'footnote', attrs: { id }, content }
}

export function link(target: LinkTarget): LinkMark {
  return { type: 'link', attrs: { target } }
}

export function abbr(expansion: string): AbbrMark {
  return { type: 'abbr', attrs: { expansion } }
}

export function lang(tag: string): LangMark {
  return { type: 'lang', attrs: { lang: tag } }
}

export function paragraph(id: string, ...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', attrs: { id }, content }
}

export function heading(id: string, level: 2 | 3 | 4, ...content: readonly Inline[]): Heading {
  return { type: 'heading', attrs: { id, level }, content }
}

export function bulletList(id: string, ...items: readonly ListItem[]): BulletList {
  return { type: 'bulletList', attrs: { id }, content: items }
}

export function orderedList(id: string, start: number, ...items: readonly ListItem[]): OrderedList {
  return { type: 'orderedList', attrs: { id, start }, content: items }
}

/** The first block must be a paragraph. */
export function listItem(id: string, ...content: readonly [Paragraph, ...NestedBlock[]]): ListItem {
  return { type: 'listItem', attrs: { id }, content }
}

export function blockquote(id: string, attribution: string | null, ...content: readonly QuotedBlock[]): Blockquote {
  return { type: 'blockquote', attrs: { id, attribution }, content }
}

export function callout(id: string, ...content: readonly QuotedBlock[]): Callout {
  return { type: 'callout', attrs: { id }, content }
}

export function details(id: string, summary: string, ...content: readonly FoldedBlock[]): Details {
  return { type: 'details', attrs: { id, summary }, content }
}

export function table(
  id: string,
  { caption, headers }: { caption: string | null; headers: TableHeaders },
  ...rows: readonly TableRow[]
): Table {
  return { type: 'table', attrs: { id, caption, headers }, content: rows }
}

export function tableRow(id: string, ...cells: readonly TableCell[]): TableRow {
  return { type: 'tableRow', attrs: { id }, content: cells }
}

type Span = { colspan?: number; rowspan?: number }

export function tableCell(id: string, content: readonly NestedBlock[], span: Span = {}): TableCell {
  return { type: 'tableCell', attrs: { id, colspan: span.colspan ?? 1, rowspan: span.rowspan ?? 1 }, content }
}

export function tableHeader(id: string, content: readonly NestedBlock[], span: Span = {}): TableCell {
  return { ...tableCell(id, content, span), type: 'tableHeader' }
}

/** A table of plain words; header cells stand where `headers` says. Ids for table, rows, cells and paragraphs. */
export function textTable(
  nextId: () => string,
  { caption, headers }: { caption: string | null; headers: TableHeaders },
  rows: readonly (readonly string[])[],
): Table {
  const isHead = (row: number, column: number) =>
    (row === 0 && (headers === 'row' || headers === 'both')) ||
    (column === 0 && (headers === 'column' || headers === 'both'))
  const cell = (words: string, row: number, column: number) => {
    const make = isHead(row, column) ? tableHeader : tableCell
    return make(nextId(), [paragraph(nextId(), ...(words === '' ? [] : [text(words)]))])
  }
  return table(
    nextId(),
    { caption, headers },
    ...rows.map((words, row) => tableRow(nextId(), ...words.map((one, column) => cell(one, row, column)))),
  )
}

export function image(id: string, mediaId: number, use: { alt: string; caption?: string | null }): Image {
  const caption = use.caption ?? null
  return { type: 'image', attrs: { id, mediaId, alt: use.alt, decorative: false, caption } }
}

export function decorativeImage(id: string, mediaId: number, caption: string | null = null): Image {
  return { type: 'image', attrs: { id, mediaId, alt: '', decorative: true, caption } }
}

/** How many images there may be is asked by `parseBody`. */
export function gallery(id: string, ...images: readonly Image[]): Gallery {
  return { type: 'gallery', attrs: { id }, content: images }
}

/** With its transcript below; one without words is read elsewhere, or not written yet. */
export function recording(
  id: string,
  attrs: Omit<Recording['attrs'], 'id' | 'transcriptHref'> & { transcriptHref?: string },
  ...transcript: readonly Paragraph[]
): Recording {
  return { type: 'recording', attrs: { id, transcriptHref: null, ...attrs }, content: transcript }
}

export function attachment(id: string, attachmentId: number): Attachment {
  return { type: 'attachment', attrs: { id, attachmentId } }
}

type Shown = Partial<Pick<TeamRegister['attrs'], 'voivodeships' | 'claims'>>

/** The register as it stands whenever the page is read. */
export function liveRegister(id: string, { voivodeships = [], claims = [] }: Shown = {}): TeamRegister {
  return { type: 'teamRegister', attrs: { id, mode: 'live', validOn: null, knownAt: null, voivodeships, claims } }
}

/** The register on a day, as known at `knownAt` (ms UTC; null = as known when the page is read). */
export function frozenRegister(
  id: string,
  { validOn, knownAt = null, voivodeships = [], claims = [] }: { validOn: string; knownAt?: number | null } & Shown,
): TeamRegister {
  return { type: 'teamRegister', attrs: { id, mode: 'frozen', validOn, knownAt, voivodeships, claims } }
}

export function projectFunding(id: string, projectSlug: string): ProjectFunding {
  return { type: 'projectFunding', attrs: { id, projectSlug } }
}

export function helplineCard(id: string, helplineId: number): HelplineCard {
  return { type: 'helplineCard', attrs: { id, helplineId } }
}

type Contact = Pick<ContactCard['attrs'], 'name'> & Partial<Omit<ContactCard['attrs'], 'id' | 'name'>>

/** At least one of phone, e-mail and address must be there. */
export function contactCard(id: string, contact: Contact): ContactCard {
  return { type: 'contactCard', attrs: { id, phone: null, email: null, address: null, hours: null, ...contact } }
}

export function horizontalRule(id: string): HorizontalRule {
  return { type: 'horizontalRule', attrs: { id } }
}
