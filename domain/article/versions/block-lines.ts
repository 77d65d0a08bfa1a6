import { canonicalText } from '#domain/text/canonical-text.ts'
import { sentences } from '#domain/text/sentences.ts'
import type {
  BulletList,
  Image,
  Inline,
  ListItem,
  NestedBlock,
  OrderedList,
  Recording,
  TableRow,
  TeamRegister,
  TopBlock,
} from '../body/body.ts'
import { inlineText } from '../body/body-nodes.ts'
import type { LinePlace, SaidLink, TextLine } from './text-line.ts'

/** Words for what a body only names, as readers of the difference are told it. */
export type RecordWords = {
  readonly attachment: (attachmentId: number) => string
  readonly project: (slug: string) => string
  readonly helpline: (helplineId: number) => string
  readonly recording: (attrs: Recording['attrs']) => string
  readonly register: (attrs: TeamRegister['attrs']) => string
  readonly claim: (claim: TeamRegister['attrs']['claims'][number]) => string
  /** Instead of an alternative text where an image is only decoration. */
  readonly decorative: string
}

/** What a block says, line by line in reading order. A ruled line says nothing. */
export function blockLines(block: TopBlock, words: RecordWords): readonly TextLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineLines(block.attrs.id, { kind: 'text' }, block.content)
    case 'bulletList':
    case 'orderedList':
      return listLines(block, words, '')
    case 'blockquote':
      return [
        ...block.content.flatMap((child) => blockLines(child, words)),
        ...textLine(`${block.attrs.id} source`, { kind: 'attribution' }, block.attrs.attribution ?? ''),
      ]
    case 'callout':
      return block.content.flatMap((child) => blockLines(child, words))
    case 'details':
      return [
        ...textLine(`${block.attrs.id} summary`, { kind: 'summary' }, block.attrs.summary),
        ...block.content.flatMap((child) => blockLines(child, words)),
      ]
    case 'gallery':
      return block.content.flatMap((picture) => imageLines(picture, words))
    case 'recording':
      return [
        recordLine(block.attrs.id, words.recording(block.attrs)),
        ...block.content.flatMap((child) => blockLines(child, words)),
      ]
    case 'helplineCard':
      return [recordLine(block.attrs.id, words.helpline(block.attrs.helplineId))]
    case 'contactCard': {
      const { id, name, phone, email, address, hours } = block.attrs
      const facts = Object.entries({ name, phone, email, address, hours })
      return facts.flatMap(([fact, said]) => (said ? [recordLine(`${id} ${fact}`, said)] : []))
    }
    case 'table':
      return [
        ...textLine(`${block.attrs.id} caption`, { kind: 'caption' }, block.attrs.caption ?? ''),
        ...block.content.flatMap((row, index) => rowLines(row, index + 1, words)),
      ]
    case 'image':
      return imageLines(block, words)
    case 'attachment':
      return [recordLine(block.attrs.id, words.attachment(block.attrs.attachmentId))]
    case 'projectFunding':
      return [recordLine(block.attrs.id, words.project(block.attrs.projectSlug))]
    case 'teamRegister':
      return [
        recordLine(block.attrs.id, words.register(block.attrs)),
        ...block.attrs.claims.map((claim) => ({
          ...recordLine(`${block.attrs.id} ${claim.voivodeship}`, words.claim(claim)),
          place: { kind: 'claim' } as const,
        })),
      ]
    case 'horizontalRule':
      return []
  }
}

/** Lines of an image with what its use says of it; also of the main image of an article. */
export function imageLines(
  { attrs }: { readonly attrs: Image['attrs'] },
  { decorative }: Pick<RecordWords, 'decorative'>,
): readonly TextLine[] {
  return [
    { ...recordLine(`${attrs.id} picture`, String(attrs.mediaId)), place: { kind: 'picture' } },
    ...textLine(`${attrs.id} alt`, { kind: 'alt' }, attrs.decorative ? decorative : attrs.alt),
    ...textLine(`${attrs.id} caption`, { kind: 'caption' }, attrs.caption ?? ''),
  ]
}

/** A text without links and emphasis; none where it is empty. */
export function textLine(id: string, place: LinePlace, text: string): readonly TextLine[] {
  return text === '' ? [] : [{ id, place, pieces: sentences(text), joint: ' ', links: [], look: '' }]
}

function listLines(list: BulletList | OrderedList, words: RecordWords, above: string): readonly TextLine[] {
  return list.content.flatMap((item, index) => itemLines(item, `${above}${index + 1}`, words))
}

function itemLines(item: ListItem, number: string, words: RecordWords): readonly TextLine[] {
  return item.content.flatMap((child) => {
    if (child.type === 'bulletList' || child.type === 'orderedList') return listLines(child, words, `${number}.`)
    if (child.type === 'paragraph') return inlineLines(child.attrs.id, { kind: 'item', number }, child.content)
    return blockLines(child, words)
  })
}

/** A row is one line of its cells; images and files in them are lines after it. */
function rowLines(row: TableRow, number: number, words: RecordWords): readonly TextLine[] {
  const blocks = row.content.flatMap(({ content }) => content)
  const inlines = blocks.flatMap(inlinesOf)
  return [
    {
      id: row.attrs.id,
      place: { kind: 'row', number: String(number) },
      pieces: row.content.map(({ content }) => cellText(content)),
      joint: '; ',
      links: linksOf(inlines),
      look: lookOf(inlines),
    },
    ...notesIn(inlines),
    ...blocks
      .filter((block) => block.type === 'image' || block.type === 'attachment')
      .flatMap((block) => blockLines(block, words)),
  ]
}

/** Paragraphs and items of a cell in one line; what is no text stands in lines of its own. */
function cellText(content: readonly NestedBlock[]): string {
  return content.flatMap(cellTexts).join(' ').replaceAll('\n', ' ')
}

function cellTexts(block: NestedBlock): readonly string[] {
  if (block.type === 'paragraph') return [inlineText(block.content)]
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.flatMap(({ content }) => content.flatMap(cellTexts))
  }
  return []
}

function inlinesOf(block: NestedBlock): readonly Inline[] {
  if (block.type === 'paragraph') return block.content
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.flatMap(({ content }) => content.flatMap(inlinesOf))
  }
  return []
}

/** A paragraph and, after it, the notes in it. */
function inlineLines(id: string, place: LinePlace, content: readonly Inline[]): readonly TextLine[] {
  const pieces = sentences(inlineText(content))
  return [{ id, place, pieces, joint: ' ', links: linksOf(content), look: lookOf(content) }, ...notesIn(content)]
}

function notesIn(content: readonly Inline[]): readonly TextLine[] {
  return content.flatMap((node) =>
    node.type === 'footnote' ? inlineLines(node.attrs.id, { kind: 'note' }, node.content) : [],
  )
}

function recordLine(id: string, text: string): TextLine {
  return { id, place: { kind: 'record' }, pieces: [text], joint: ' ', links: [], look: '' }
}

/** Neighbouring runs with one target are one link. */
function linksOf(content: readonly Inline[]): readonly SaidLink[] {
  const links: SaidLink[] = []
  let last = ''
  for (const node of content) {
    const mark = node.marks?.find((one) => one.type === 'link')
    const target = mark ? canonicalText(mark.attrs.target) : ''
    const words = node.type === 'text' ? node.text : ' '
    const before = links.at(-1)
    if (mark && before && target === last) links[links.length - 1] = { ...before, words: before.words + words }
    else if (mark) links.push({ words, target: mark.attrs.target })
    last = target
  }
  return links
}

function lookOf(content: readonly Inline[]): string {
  const runs = content.flatMap((node) => {
    const marks = (node.marks ?? []).filter(({ type }) => type !== 'link')
    return marks.length === 0 ? [] : [[node.type === 'text' ? node.text.trim() : '', marks]]
  })
  return runs.length === 0 ? '' : canonicalText(runs)
}
