import {
  type Body,
  bodySchemaVersion,
  type Inline,
  type ListItem,
  type Mark,
  type NestedBlock,
  type TopBlock,
} from '#domain/article/body/body.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { findVoivodeshipMentions } from '#domain/team/team-mentions.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { isEnglishText } from './english-text.ts'
import { startOfName } from './image-text.ts'
import type { PageBlock, PageItem, PageText } from './page-blocks.ts'
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

export type BuiltBody = {
  readonly body: Body
  readonly teams: readonly LinkedTeam[]
  readonly imageTexts: readonly ImageText[]
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
  for (const [at, block] of blocks.entries()) {
    content.push(writer.top(block))
    if (register?.afterBlock !== at) continue
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
  return { body, teams: writer.teams, imageTexts: writer.imageTexts }
}

class BodyWriter {
  readonly teams: LinkedTeam[] = []
  readonly imageTexts: ImageText[] = []
  readonly #lang: 'pl' | 'en'
  #count = 0

  constructor(lang: 'pl' | 'en') {
    this.#lang = lang
  }

  nextId(kind: string): string {
    this.#count++
    return `${kind}-${String(this.#count).padStart(4, '0')}`
  }

  top(block: PageBlock): TopBlock {
    if (block.kind === 'list') return this.#list(block.items)
    if (block.kind === 'table') return this.#table(block.rows, block.hasHeaderRow ? 'row' : 'none')
    if (block.kind === 'heading') {
      const id = this.nextId('heading')
      return { type: 'heading', attrs: { id, level: block.level }, content: this.#inline(block.text, id) }
    }
    if (block.kind === 'paragraph') return this.#paragraph(block.text)
    const id = this.nextId('image-text')
    const { text, line } = block.text
    this.imageTexts.push({ text, line, gluedTo: block.gluedTo, blockId: id })
    return { type: 'paragraph', attrs: { id }, content: toInline(text, this.#nameLang(text)) }
  }

  #paragraph(text: PageText) {
    const id = this.nextId('block')
    return { type: 'paragraph' as const, attrs: { id }, content: this.#inline(text, id) }
  }

  #list(items: readonly PageItem[]) {
    const id = this.nextId('list')
    const content = items.map((item): ListItem => {
      const itemId = this.nextId('item')
      const nested: NestedBlock[] = item.children.length > 0 ? [this.#list(item.children)] : []
      return { type: 'listItem', attrs: { id: itemId }, content: [this.#paragraph(item.text), ...nested] }
    })
    if (items[0]?.isOrdered) return { type: 'orderedList' as const, attrs: { id, start: 1 }, content }
    return { type: 'bulletList' as const, attrs: { id }, content }
  }

  #table(rows: readonly (readonly PageText[])[], headers: 'row' | 'none'): TopBlock {
    const attrs = { id: this.nextId('table'), caption: null, headers }
    const content = rows.map((cells, at) => ({
      type: 'tableRow' as const,
      attrs: { id: this.nextId('table-row') },
      content: cells.map((cell) => ({
        type: headers === 'row' && at === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs: { id: this.nextId('cell'), colspan: 1, rowspan: 1 },
        content: [this.#paragraph(cell)],
      })),
    }))
    return { type: 'table', attrs, content }
  }

  #inline(of: PageText, blockId: string): Inline[] {
    const links = of.links.flatMap(({ start, end, href }): Span[] => {
      const allowed = href.startsWith('/') ? null : parseHref(href)
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
    return toInline(of.text, [...links, ...teamLinks, ...foreignTitles(of.text, this.#lang)])
  }

  #nameLang(imageText: string): Span[] {
    const start = startOfName(imageText)
    const isForeign = this.#lang === 'pl' && isEnglishText(imageText.slice(start))
    return isForeign ? [{ start, end: imageText.length, mark: { type: 'lang', attrs: { lang: 'en' } } }] : []
  }
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
    const marks = ORDER.flatMap((type) => open.find(({ mark }) => mark.type === type)?.mark ?? [])
    const marked = marks.length > 0 ? { marks } : {}
    return [piece === '\n' ? { type: 'hardBreak', ...marked } : { type: 'text', text: piece, ...marked }]
  })
}

const ORDER: readonly Mark['type'][] = ['link', 'lang']
