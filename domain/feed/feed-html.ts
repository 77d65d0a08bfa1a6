import { expansionOf, explainedUses } from '../article/body/abbreviations.ts'
import type {
  BlockNode,
  Body,
  ContactCard,
  Footnote,
  Inline,
  LinkTarget,
  Mark,
  NestedBlock,
} from '../article/body/body.ts'
import { inlineText, isBlank } from '../article/body/body-nodes.ts'
import { bodyNotes, noteNumbers } from '../article/body/body-notes.ts'
import { contactPhoneHref } from '../article/body/contact-phone.ts'
import { linkRuns } from '../article/body/link-runs.ts'
import { parseHref } from '../article/body/link-target.ts'
import { listTypes } from '../article/body/list-numbering.ts'
import { recordingName } from '../article/body/recording-words.ts'
import { type GridCell, tableGrid } from '../article/body/table-grid.ts'
import { typeset } from '../text/typography.ts'
import type { VoivodeshipCode } from '../voivodeship.ts'
import { xmlText } from './xml-text.ts'

/** Where things lie that a body only names, as absolute addresses; what readers cannot open is not here. */
export type FeedAddresses = {
  /** Of the article itself: files, images and embeds stand there. */
  readonly article: string
  readonly articles: ReadonlyMap<number, string>
  readonly teams: Readonly<Partial<Record<VoivodeshipCode, string>>>
}

type Place = FeedAddresses & {
  readonly noteNumbers: ReadonlyMap<string, number>
  readonly explained: ReadonlySet<Inline>
}

/**
 * The text of an article for readers of feeds: elements and absolute links that need no style or script. It is HTML and
 * well-formed XML at once. Images stand as their words; files and embeds lead to the article.
 */
export function feedHtml(body: Body, addresses: FeedAddresses): string {
  const notes = bodyNotes(body)
  const at: Place = { ...addresses, noteNumbers: noteNumbers(notes), explained: explainedUses(body) }
  return blocks(body.content, at) + notesHtml(notes, at)
}

/** Links inside a text lead nowhere in a feed: the numbers alone say which note it is. */
function notesHtml(notes: readonly Footnote[], at: Place): string {
  if (notes.length === 0) return ''
  return (
    words('h2', 'Przypisy') + element('ol', notes.map(({ content }) => element('li', inline(content, at))).join(''))
  )
}

function blocks(nodes: readonly BlockNode[], at: Place): string {
  return nodes.map((node) => block(node, at)).join('')
}

function block(node: BlockNode, at: Place): string {
  switch (node.type) {
    case 'paragraph':
      return isBlank(node) ? '' : element('p', inline(node.content, at))
    case 'heading':
      return element(`h${node.attrs.level}`, inline(node.content, at))
    case 'bulletList':
      return element('ul', blocks(node.content, at))
    case 'orderedList':
      return element('ol', blocks(node.content, at), {
        ...(node.attrs.start !== 1 && { start: String(node.attrs.start) }),
        ...(node.attrs.numbering && { type: listTypes[node.attrs.numbering] }),
      })
    case 'listItem':
      return element('li', bare(node.content, at))
    case 'blockquote': {
      const { attribution } = node.attrs
      return element('blockquote', blocks(node.content, at)) + (attribution === null ? '' : words('p', attribution))
    }
    case 'callout':
      return element('p', element('strong', 'Ważne')) + blocks(node.content, at)
    case 'details':
      return element('p', element('strong', xmlText(typeset(node.attrs.summary)))) + blocks(node.content, at)
    case 'table':
      return table(node, at)
    case 'image': {
      const { alt, decorative, caption } = node.attrs
      return (
        (decorative || alt === '' ? '' : words('p', `Obraz: ${alt}`)) + (caption === null ? '' : words('p', caption))
      )
    }
    case 'gallery':
      return blocks(node.content, at)
    case 'recording':
      return recording(node, at)
    case 'attachment':
      return onThePage('Plik do pobrania: na stronie artykułu', at)
    case 'teamRegister':
      return onThePage('Rejestr zespołów: na stronie artykułu', at)
    case 'projectFunding':
      return onThePage('Informacja o projekcie: na stronie artykułu', at)
    case 'helplineCard':
      // A reader of feeds keeps what it once got; the number of today is on the page.
      return onThePage('Numer pomocy: na stronie artykułu', at)
    case 'contactCard':
      return contactHtml(node)
    case 'horizontalRule':
      return '<hr/>'
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      // Written by `table`, which knows what each cell heads.
      return ''
  }
}

function contactHtml({ attrs: { name, phone, email, address, hours } }: ContactCard): string {
  const href = phone === null ? null : contactPhoneHref(phone)
  return element(
    'p',
    [
      element('strong', xmlText(typeset(name))),
      ...(phone === null ? [] : [href === null ? xmlText(phone) : element('a', xmlText(phone), { href })]),
      ...(email === null ? [] : [element('a', xmlText(email), { href: `mailto:${email}` })]),
      ...[address, hours].flatMap((line) => (line === null ? [] : [xmlText(typeset(line))])),
    ].join('<br/>'),
  )
}

/** Feeds have no way to fold a text: the transcript is read on the page. */
function recording({ attrs }: Extract<BlockNode, { type: 'recording' }>, at: Place): string {
  const href = parseHref(attrs.href)
  const name = xmlText(typeset(recordingName(attrs)))
  const link = element('p', href === null ? name : element('a', name, { href: new URL(href, at.article).href }))
  return link + onThePage('Transkrypcja: na stronie artykułu', at)
}

/** A single paragraph of an item or a cell needs no element of its own. */
function bare(content: readonly NestedBlock[], at: Place): string {
  const [first, ...rest] = content
  if (first?.type !== 'paragraph' || rest.some(({ type }) => type === 'paragraph')) return blocks(content, at)
  return inline(first.content, at) + blocks(rest, at)
}

function table(node: Extract<BlockNode, { type: 'table' }>, at: Place): string {
  const { caption } = node.attrs
  const { rows, footRows } = tableGrid(node)
  const written = rows.map((cells) => element('tr', cells.map((cell) => cellHtml(cell, at)).join('')))
  const foot = written.splice(rows.length - footRows)
  const body = element('tbody', written.join('')) + (foot.length === 0 ? '' : element('tfoot', foot.join('')))
  return element('table', (caption === null ? '' : words('caption', caption)) + body)
}

function cellHtml({ cell, scope }: GridCell, at: Place): string {
  const { colspan, rowspan } = cell.attrs
  return element(scope === null ? 'td' : 'th', bare(cell.content, at), {
    ...(scope !== null && { scope }),
    ...(colspan !== 1 && { colspan: String(colspan) }),
    ...(rowspan !== 1 && { rowspan: String(rowspan) }),
  })
}

function inline(content: readonly Inline[], at: Place): string {
  return linkRuns(content)
    .map((run) => {
      const inside = run.content.map((node) => marked(node, run.target === null, at)).join('')
      const href = run.target === null || inlineText(run.content).trim() === '' ? null : addressOf(run.target, at)
      return href === null ? inside : element('a', inside, { href })
    })
    .join('')
}

function addressOf(target: LinkTarget, { articles, teams }: FeedAddresses): string | null {
  if (target.kind === 'article') return articles.get(target.articleId) ?? null
  if (target.kind === 'team') return teams[target.voivodeship] ?? null
  // Asked again at the last moment: a body may have come into the database past its schema.
  return parseHref(target.href)
}

/** Words of a link may be an address and those of another language keep their own signs: no typography there. */
function marked(node: Inline, isPlain: boolean, at: Place): string {
  if (node.type === 'hardBreak') return '<br/>'
  if (node.type === 'footnote') return element('sup', String(at.noteNumbers.get(node.attrs.id) ?? ''))
  const marks = node.marks ?? []
  const isPolish = !marks.some((mark) => mark.type === 'lang' && !/^pl(?:-|$)/.test(mark.attrs.lang))
  const text = xmlText(isPlain && isPolish ? typeset(node.text) : node.text)
  const html = marks.toReversed().reduce(wrapped, text)
  return at.explained.has(node) ? `${html} (${xmlText(typeset(expansionOf(node) ?? ''))})` : html
}

function wrapped(inside: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return element('strong', inside)
    case 'italic':
      return element('em', inside)
    case 'superscript':
      return element('sup', inside)
    case 'subscript':
      return element('sub', inside)
    case 'abbr':
      return element('abbr', inside, { title: mark.attrs.expansion })
    case 'lang':
      return element('span', inside, { lang: mark.attrs.lang })
    case 'link':
      return inside
  }
}

function onThePage(text: string, { article }: FeedAddresses): string {
  return element('p', element('a', xmlText(text), { href: article }))
}

function words(name: string, text: string): string {
  return element(name, xmlText(typeset(text)))
}

function element(name: string, inside: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  return `<${name}${written.join('')}>${inside}</${name}>`
}
