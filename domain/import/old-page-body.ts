import {
  type Blockquote,
  type Body,
  bodySchemaVersion,
  type Inline,
  type ListItem,
  type Mark,
  markTypes,
  type OrderedList,
  type QuotedBlock,
  type TopBlock,
} from '#domain/article/body/body.ts'
import { MAX_LINE } from '#domain/article/body/body-attrs.ts'
import { canonicalLanguage } from '#domain/article/body/language-tag.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { unwrapAddress } from '#domain/article/body/wrapped-address.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { findVoivodeshipMentions } from '#domain/team/team-mentions.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { isEnglishText } from './english-text.ts'
import { startOfName } from './image-text.ts'
import type { PageBlock, PageItem, PageText } from './page-blocks.ts'
import type { SourceMark } from './source-line.ts'
import type { TeamRegisterPlace } from './team-claims.ts'

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

type BuiltBody = {
  readonly body: Body
  readonly teams: readonly LinkedTeam[]
  readonly imageTexts: readonly ImageText[]
  /** Where each paragraph and heading begins in the saved file, by its id. */
  readonly lines: ReadonlyMap<string, number>
}

type Page = {
  readonly blocks: readonly PageBlock[]
  readonly lang: 'pl' | 'en'
  readonly publishedOn: IsoDay
  readonly register: TeamRegisterPlace | null
}

/**
 * The body of a page, text as published. An image's text becomes a paragraph of its own where the image stood, its id
 * beginning with `image-text-`; names of teams become links; titles in the other language carry their `lang`.
 * Ids are numbered, so the same page gives the same body.
 */
export function buildOldPageBody({ blocks, lang, publishedOn, register }: Page): BuiltBody {
  const writer = new BodyWriter(lang)
  const content: TopBlock[] = []
  let quote = null as { of: number; content: QuotedBlock[] } | null
  for (const [at, block] of blocks.entries()) {
    const made = writer.top(block)
    if (block.quote === undefined || !made.every(isQuotable)) {
      content.push(...made)
      quote = null
    } else if (quote?.of === block.quote) quote.content.push(...made)
    else {
      quote = { of: block.quote, content: [...made] }
      content.push(writer.quote(quote.content))
    }
    if (register?.afterBlock !== at) continue
    quote = null
    content.push({
      type: 'teamRegister',
      attrs: {
        id: writer.nextId('team-register'),
        mode: 'frozen',
        validOn: publishedOn,
        knownAt: null,
        voivodeships: register.voivodeships,
        claims: register.claims.map(({ voivodeship, asPublished, edtf }) => ({ voivodeship, asPublished, edtf })),
      },
    })
  }
  const body: Body = { type: 'doc', attrs: { schemaVersion: bodySchemaVersion }, content }
  return { body, teams: writer.teams, imageTexts: writer.imageTexts, lines: writer.lines }
}

class BodyWriter {
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

  top(block: PageBlock): readonly TopBlock[] {
    if (block.kind === 'list') return this.#lists(block.items)
    if (block.kind === 'table') return [this.#table(block)]
    if (block.kind === 'heading' && block.quote === undefined) {
      const id = this.nextId('heading')
      const content = this.#inline(withoutBold(block.text), id)
      return [{ type: 'heading', attrs: { id, level: block.level }, content }]
    }
    if (block.kind !== 'image-text') return [this.#paragraph(block.text)]
    const id = this.nextId('image-text')
    const { text, line } = block.text
    this.imageTexts.push({ text, line, gluedTo: block.gluedTo, blockId: id })
    return [{ type: 'paragraph', attrs: { id }, content: toInline(text, this.#nameLang(text)) }]
  }

  quote(content: readonly QuotedBlock[]): Blockquote {
    return { type: 'blockquote', attrs: { id: this.nextId('quote'), attribution: null }, content }
  }

  #paragraph(text: PageText) {
    const id = this.nextId('block')
    return { type: 'paragraph' as const, attrs: { id }, content: this.#inline(text, id) }
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
    const links = of.links.flatMap(({ start, end, href }): Span[] => {
      const allowed = href.startsWith('/') ? null : parseHref(unwrapAddress(href) ?? '')
      return allowed === null
        ? []
        : [{ start, end, mark: { type: 'link', attrs: { target: { kind: 'url', href: allowed } } } }]
    })
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

type Span = { readonly start: number; readonly end: number; readonly mark: Mark }

/** Titles in quotation marks that are in the other of the portal's two languages. */
function foreignTitles(text: string, lang: 'pl' | 'en'): Span[] {
  return [...text.matchAll(/(?<=[„“"«])[^„”“"«»]{10,300}(?=[”“"»])/g)].flatMap(({ 0: title, index }): Span[] => {
    const other = lang === 'pl' ? (isEnglishText(title) ? 'en' : null) : /[ąćęłńóśźż]/iu.test(title) ? 'pl' : null
    return other === null
      ? []
      : [{ start: index, end: index + title.length, mark: { type: 'lang', attrs: { lang: other } } }]
  })
}

/** Cuts a text at the ends of its marks; a line break becomes its own node. */
function toInline(text: string, spans: readonly Span[]): Inline[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of spans) cuts.add(start).add(end)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const opening = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Span[] = []
  return places.slice(0, -1).flatMap((from, index): Inline[] => {
    const piece = text.slice(from, places[index + 1])
    for (; (opening[next]?.start ?? Number.POSITIVE_INFINITY) <= from; next++)
      open.push(...opening.slice(next, next + 1))
    open = open.filter(({ end }) => end > from)
    const found = markTypes.flatMap((type) => open.find(({ mark }) => mark.type === type)?.mark ?? [])
    const isRaised = found.some(({ type }) => type === 'superscript')
    const marks = isRaised ? found.filter(({ type }) => type !== 'subscript') : found
    const marked = marks.length > 0 ? { marks } : {}
    return [piece === '\n' ? { type: 'hardBreak', ...marked } : { type: 'text', text: piece, ...marked }]
  })
}
