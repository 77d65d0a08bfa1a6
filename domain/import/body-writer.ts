import type {
  Blockquote,
  Inline,
  ListItem,
  OrderedList,
  Paragraph,
  QuotedBlock,
  Recording,
  TopBlock,
} from '#domain/article/body/body.ts'
import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { canonicalLanguage } from '#domain/article/body/language-tag.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { recordingTitle } from '#domain/article/body/recording-address.ts'
import { unwrapAddress } from '#domain/article/body/wrapped-address.ts'
import { findVoivodeshipMentions } from '#domain/team/team-mentions.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { isEnglishText } from './english-text.ts'
import { startOfName } from './image-text.ts'
import { foreignTitles, type Span, toInline } from './inline-spans.ts'
import type { PageBlock, PageItem, PageText } from './page-blocks.ts'
import type { SourceLink, SourceMark } from './source-line.ts'

/** A team named in the text, made a link there. */
export type LinkedTeam = {
  readonly voivodeship: VoivodeshipCode
  readonly text: string
  readonly line: number
  readonly blockId: string
}

/** The text of an image that did not come along: a paragraph of the body, named by its id. */
export type ImageText = {
  readonly text: string
  readonly line: number
  readonly gluedTo: string | null
  readonly blockId: string
}

/** Writes blocks of a page as blocks of a body, with ids in a row, and remembers what a report says of them. */
export class BodyWriter {
  readonly teams: LinkedTeam[] = []
  readonly imageTexts: ImageText[] = []
  readonly lines = new Map<string, number>()
  readonly #lang: 'pl' | 'en'
  #count = 0

  constructor(lang: 'pl' | 'en') {
    this.#lang = lang
  }

  nextId(kind: string): string {
    this.#count++
    return `${kind}-${String(this.#count).padStart(4, '0')}`
  }

  /** Blocks of one quotation or one folded section, or a single block. What a quotation cannot hold is between its parts. */
  part(blocks: readonly PageBlock[]): readonly TopBlock[] {
    const [first] = blocks
    if (first?.fold !== undefined) return this.#fold(blocks)
    const made = blocks.flatMap((block) => this.#top(block))
    if (first?.quote === undefined) return made
    const written: TopBlock[] = []
    let quoted: QuotedBlock[] = []
    const close = () => {
      if (quoted.length > 0) written.push(this.#quote(quoted))
      quoted = []
    }
    for (const block of made) {
      if (isQuotable(block)) quoted.push(block)
      else {
        close()
        written.push(block)
      }
    }
    close()
    return written
  }

  /** A section whose line or whose words were left out with the frame of the page is not folded. */
  #fold(blocks: readonly PageBlock[]): readonly TopBlock[] {
    const [first, ...rest] = blocks
    const made = rest.flatMap((block) => this.#top(block))
    const isWhole = first?.kind === 'summary' && made.length > 0 && made.every(isQuotable)
    if (first === undefined) return made
    if (!isWhole) return [...this.#top(first), ...made]
    const summary = cleanLine(first.text.text)
    return [{ type: 'details', attrs: { id: this.nextId('fold'), summary }, content: made }]
  }

  #top(block: PageBlock): readonly TopBlock[] {
    if (block.kind === 'list') return this.#lists(block.items)
    if (block.kind === 'table') return [this.#table(block)]
    if (block.kind === 'recording') return [this.#recording(block)]
    if (block.kind === 'image-text') return [this.#imageText(block)]
    if (block.kind !== 'heading' || block.quote !== undefined) return [this.#paragraph(block.text)]
    const id = this.nextId('heading')
    return [{ type: 'heading', attrs: { id, level: block.level }, content: this.#inline(withoutBold(block.text), id) }]
  }

  /** What a saved page never says: how long it is, and its transcript. */
  #recording({ text, recording }: Extract<PageBlock, { kind: 'recording' }>): Recording {
    const id = this.nextId('recording')
    const attrs = { id, ...recording, title: recordingTitle(text.text), seconds: null, transcriptHref: null }
    return { type: 'recording', attrs, content: [] }
  }

  #imageText({ text: { text, line, links }, gluedTo }: Extract<PageBlock, { kind: 'image-text' }>): Paragraph {
    const id = this.nextId('image-text')
    this.imageTexts.push({ text, line, gluedTo, blockId: id })
    return { type: 'paragraph', attrs: { id }, content: toInline(text, [...linkSpans(links), ...this.#nameLang(text)]) }
  }

  #quote(content: readonly QuotedBlock[]): Blockquote {
    return { type: 'blockquote', attrs: { id: this.nextId('quote'), attribution: null }, content }
  }

  #paragraph(text: PageText): Paragraph {
    const id = this.nextId('block')
    return { type: 'paragraph', attrs: { id }, content: this.#inline(text, id) }
  }

  /** A list ends where another list of the page begins, or its numbers do. */
  #lists(items: readonly PageItem[]): readonly QuotedBlock[] {
    const runs: PageItem[][] = []
    for (const item of items) {
      const run = runs.at(-1)
      const last = run?.at(-1)
      if (run && last && goesOn(last, item)) run.push(item)
      else runs.push([item])
    }
    return runs.map((run) => this.#list(run))
  }

  #list(items: readonly PageItem[]): QuotedBlock {
    const id = this.nextId('list')
    const content = items.map((item): ListItem => {
      const itemId = this.nextId('item')
      return {
        type: 'listItem',
        attrs: { id: itemId },
        content: [this.#paragraph(item.text), ...this.#lists(item.children)],
      }
    })
    const [first] = items
    if (!first?.isOrdered) return { type: 'bulletList', attrs: { id }, content }
    const { value: start = 1, numbering = null } = first.number ?? {}
    const attrs: OrderedList['attrs'] = { id, start, ...(numbering !== null && { numbering }) }
    return { type: 'orderedList', attrs, content }
  }

  #table({ rows, headers, caption = '', total }: Extract<PageBlock, { kind: 'table' }>): TopBlock {
    const attrs = {
      ...{ id: this.nextId('table'), caption: caption === '' ? null : caption.slice(0, MAX_LINE), headers },
      ...(total && { total }),
    }
    const content = rows.map((cells, row) => ({
      type: 'tableRow' as const,
      attrs: { id: this.nextId('table-row') },
      content: cells.map((cell, column) => {
        const isHead = cell.isHeader === true || (row === 0 && headers !== 'none' && headers !== 'column')
        const isFirst = column === 0 && (headers === 'column' || headers === 'both')
        return {
          type: isHead || isFirst ? ('tableHeader' as const) : ('tableCell' as const),
          attrs: { id: this.nextId('cell'), colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1 },
          content: [this.#paragraph(isHead || isFirst ? withoutBold(cell) : cell)],
        }
      }),
    }))
    return { type: 'table', attrs, content }
  }

  #inline(of: PageText, blockId: string): Inline[] {
    this.lines.set(blockId, of.line)
    const links = linkSpans(of.links)
    const teams = findVoivodeshipMentions(of.text).filter(
      ({ start, end }) => !links.some((link) => link.start < end && start < link.end),
    )
    for (const { code, start, end } of teams)
      this.teams.push({ voivodeship: code, text: of.text.slice(start, end), line: of.line, blockId })
    const teamLinks = teams.map(
      ({ code, start, end }): Span => ({
        start,
        end,
        mark: { type: 'link', attrs: { target: { kind: 'team', voivodeship: code } } },
      }),
    )
    const marks = (of.marks ?? []).flatMap((mark) => this.#markSpan(mark))
    return toInline(of.text, [...links, ...teamLinks, ...marks, ...foreignTitles(of.text, this.#lang)])
  }

  #markSpan({ start, end, ...marked }: SourceMark): Span[] {
    if (marked.mark === 'abbr') {
      const expansion = cleanLine(marked.expansion.slice(0, MAX_LINE))
      return expansion === '' ? [] : [{ start, end, mark: { type: 'abbr', attrs: { expansion } } }]
    }
    if (marked.mark !== 'lang') return [{ start, end, mark: { type: marked.mark } }]
    const lang = canonicalLanguage(marked.lang)
    // The language of the page itself needs no mark.
    if (lang === null || lang.split('-')[0] === this.#lang) return []
    return [{ start, end, mark: { type: 'lang', attrs: { lang } } }]
  }

  #nameLang(imageText: string): Span[] {
    const start = startOfName(imageText)
    const isForeign = this.#lang === 'pl' && isEnglishText(imageText.slice(start))
    return isForeign ? [{ start, end: imageText.length, mark: { type: 'lang', attrs: { lang: 'en' } } }] : []
  }
}

function linkSpans(links: readonly SourceLink[]): Span[] {
  return links.flatMap(({ start, end, href }): Span[] => {
    const allowed = href.startsWith('/') ? null : parseHref(unwrapAddress(href) ?? '')
    return allowed === null
      ? []
      : [{ start, end, mark: { type: 'link', attrs: { target: { kind: 'url', href: allowed } } } }]
  })
}

function isQuotable(block: TopBlock): block is QuotedBlock {
  return block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList'
}

function goesOn(before: PageItem, item: PageItem): boolean {
  if (before.isOrdered !== item.isOrdered || before.list !== item.list) return false
  if (before.number === null || item.number === null) return true
  return item.number.numbering === before.number.numbering && item.number.value === before.number.value + 1
}

/** Headings are bold by themselves. */
function withoutBold<Words extends PageText>(text: Words): Words {
  return text.marks ? { ...text, marks: text.marks.filter(({ mark }) => mark !== 'bold') } : text
}
