import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import type { LeftBehind, SkippedText, SourceCell, SourceLine } from '#domain/import/source-line.ts'
import { inlineMarks, styleOf } from './inline-marks.ts'
import { LineWriter } from './line-writer.ts'
import { ListReader } from './list-reader.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

type OldPageText = {
  readonly lines: readonly SourceLine[]
  /** Menus, side boxes and footers that stand outside the page itself. */
  readonly skipped: readonly SkippedText[]
  /** What the page had and lines of text cannot hold. */
  readonly leftBehind: readonly LeftBehind[]
  readonly title: string | null
  readonly canonicalUrl: string | null
  readonly lang: string | null
}

const INVISIBLE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'textarea', 'head'])
const EMBEDDED = new Set(['iframe', 'video', 'audio', 'object', 'embed', 'applet', 'canvas', 'frame'])
const BLOCKS = new Set(
  'p div section article main details summary blockquote ul ol dl dt dd table tbody thead tr td th figure figcaption address hr center fieldset form header footer pre li h1 h2 h3 h4 h5 h6 body'.split(
    ' ',
  ),
)
const LONGEST_SKIPPED = 200
const LONGEST_LEFT = 120

/**
 * Lines of a page saved as HTML: paragraphs, headings, list items, image texts and rows of tables, each with its line in
 * the file. Scripts and styles are nothing; menus and footers outside the page are distinguished in `skipped`.
 * Walks without recursion, so no nesting is too deep.
 */
export function htmlToOldPageText(html: string): OldPageText {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const facts = readFacts(document)
  const writer = new LineWriter()
  const skipped: SkippedText[] = []
  const leftBehind: LeftBehind[] = []
  const lists = new ListReader()
  const quotes: number[] = []
  const marked: { node: Element; count: number }[] = []
  const tables = new Map<Element, number>()
  let quoteCount = 0
  let item: Element | null = null
  let cells: SourceCell[] | null = null
  let isInPage = false

  const steps: { node: Node; isLeaving: boolean }[] = [{ node: document, isLeaving: false }]
  const end = (name: string, node: Element) => {
    if (node === facts.root) isInPage = false
    if (name === 'a') writer.closeLink()
    if (name === 'q') writer.write('”', lineOf(node))
    if (marked.at(-1)?.node === node) for (let left = marked.pop()?.count ?? 0; left > 0; left--) writer.closeMark()
    if ((name === 'td' || name === 'th') && cells) cells.push({ ...writer.take(), ...cellFacts(node) })
    else if (name === 'tr' && cells) {
      const table = tableOf(node)
      const number = table === null ? 0 : (tables.get(table) ?? tables.size + 1)
      const caption = table === null || tables.has(table) ? '' : captionOf(table)
      if (table) tables.set(table, number)
      if (cells.some(({ text }) => text !== '')) writer.row(cells, { line: lineOf(node), table: number, caption })
      cells = null
    } else if (BLOCKS.has(name) && !cells && !(item && item !== node && isPlainBlock(name))) writer.flushBlock()
    if (name === 'ul' || name === 'ol') {
      if (lists.close(writer.lines.length))
        leave('empty-list', node, writer.lines.at(-1)?.text.slice(-LONGEST_LEFT) ?? '')
    }
    if (name === 'blockquote') {
      quotes.pop()
      writer.quote(quotes.at(-1) ?? null)
    }
    if (/^(?:s|strike|del)$/.test(name) && textOf(node) !== '') leave('struck-out', node, textOf(node))
    if (node === item) item = null
    if (/^h[1-6]$|^li$|^[uo]l$/.test(name)) writer.begin({ kind: 'text' })
  }
  const start = (name: string, node: Element) => {
    if (name === 'br') return writer.breakLine()
    const marks = inlineMarks(node)
    if (BLOCKS.has(name) && !cells && !(item && isPlainBlock(name))) writer.flushBlock()
    for (const mark of marks) writer.openMark(mark)
    if (marks.length > 0) marked.push({ node, count: marks.length })
    if (name === 'q') return writer.write('„', lineOf(node))
    if (name === 'a') return writer.openLink(linkTarget(attribute(node, 'href'), facts.canonicalUrl))
    if (name === 'img') {
      const alt = attribute(node, 'alt') ?? ''
      if (alt.trim() === '') leave('image-without-text', node, attribute(node, 'src') ?? '')
      return cells ? writer.write(` ${alt} `, lineOf(node)) : writer.image(alt, lineOf(node))
    }
    if (cells) return BLOCKS.has(name) && !writer.isEmpty ? writer.write(' ', lineOf(node)) : undefined
    if (item && isPlainBlock(name)) return writer.breakLine()
    if (name === 'ul' || name === 'ol') lists.open(node, writer.lines.length)
    if (name === 'blockquote') {
      quotes.push(++quoteCount)
      writer.quote(quoteCount)
    }
    if (name === 'table' && !isDataTable(node) && isGrid(node)) leave('table-flattened', node, textOf(node))
    if (name === 'tr' && isDataTable(tableOf(node))) cells = []
    if (/^h[1-6]$/.test(name)) writer.begin({ kind: 'heading', level: Number(name[1]) })
    if (name !== 'li') return
    item = node
    writer.begin({ kind: 'list-item', ...lists.item(node) })
  }
  const leave = (kind: LeftBehind['kind'], node: Element, text: string) => {
    leftBehind.push({ kind, line: lineOf(node), text: text.slice(0, LONGEST_LEFT) })
  }

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, isLeaving } = step
    if (tree.isTextNode(node)) writer.write(node.value, lineOf(node))
    if (!tree.isElementNode(node) && !('childNodes' in node)) continue
    if (tree.isElementNode(node)) {
      if (isLeaving) {
        end(node.tagName, node)
        continue
      }
      if (INVISIBLE.has(node.tagName)) continue
      if (EMBEDDED.has(node.tagName)) {
        leave('embedded-left', node, embeddedAddress(node))
        continue
      }
      if (isHidden(node)) {
        if (textOf(node) !== '') leave('hidden-text', node, textOf(node))
        continue
      }
      // The table says it itself.
      if (node.tagName === 'caption' && isDataTable(tableOf(node))) continue
      if (!isInPage && isOutsidePage(node)) {
        const text = textOf(node)
        if (text !== '') skipped.push({ line: lineOf(node), text: text.slice(0, LONGEST_SKIPPED) })
        continue
      }
      if (node === facts.root) isInPage = true
      start(node.tagName, node)
      steps.push({ node, isLeaving: true })
    }
    if ('childNodes' in node)
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, isLeaving: false })
  }
  writer.flushBlock()
  return {
    lines: writer.lines,
    skipped,
    leftBehind,
    title: facts.title,
    canonicalUrl: facts.canonicalUrl,
    lang: facts.lang,
  }
}

/** Inside a list item these only begin a new line of it. */
function isPlainBlock(name: string): boolean {
  return name === 'p' || name === 'div' || name === 'center'
}

type Facts = { root: Element | null; title: string | null; canonicalUrl: string | null; lang: string | null }

/** What the document says about itself, found in one walk. `root` is its only `<main>`, else its only `<article>`. */
function readFacts(document: DefaultTreeAdapterTypes.Document): Facts {
  const mains: Element[] = []
  const articles: Element[] = []
  const facts: Facts = { root: null, title: null, canonicalUrl: null, lang: null }
  for (const node of descendants(document)) {
    if (tree.isCommentNode(node))
      facts.canonicalUrl ??= /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(node.data)?.[1] ?? null
    if (!tree.isElementNode(node)) continue
    if (node.tagName === 'main') mains.push(node)
    if (node.tagName === 'article') articles.push(node)
    if (node.tagName === 'title') facts.title ??= textOf(node) || null
    if (node.tagName === 'html') facts.lang = attribute(node, 'lang')
    if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
      facts.canonicalUrl = absolute(attribute(node, 'href'), null)
  }
  const only = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined
  return { ...facts, root: only ?? null }
}

/** Menus and side boxes always; a footer unless it carries the page's own tags, as some themes have it. */
function isOutsidePage(node: Element): boolean {
  if (node.tagName === 'nav' || node.tagName === 'aside') return true
  return node.tagName === 'footer' && !/(?:^|\s)(?:tagi|tags)\s*:|podziel się treścią/iu.test(textOf(node))
}

function tableOf(row: Element): Element | null {
  const above = row.parentNode
  if (above === null || !tree.isElementNode(above)) return null
  if (above.tagName === 'table') return above
  return above.parentNode && tree.isElementNode(above.parentNode) ? above.parentNode : null
}

const decided = new WeakMap<Element, boolean>()

/** Old pages were laid out with tables: one that holds lists, headings or other tables, or a single column, is no data. */
function isDataTable(table: Element | null): boolean {
  if (table === null) return false
  const known = decided.get(table)
  if (known !== undefined) return known
  let most = 0
  let rows = 0
  let isPlain = true
  for (const node of descendants(table)) {
    if (!tree.isElementNode(node)) continue
    if (/^(?:table|ul|ol|h[1-6])$/.test(node.tagName)) {
      isPlain = false
      break
    }
    if (node.tagName !== 'tr') continue
    rows++
    most = Math.max(most, node.childNodes.filter((cell) => tree.isElementNode(cell)).length)
  }
  const isData = isPlain && rows >= 2 && most >= 2
  decided.set(table, isData)
  return isData
}

/** Cells of a head are headings even where the page forgot `<th>`. */
function cellFacts(cell: Element): Omit<SourceCell, 'text' | 'links' | 'marks'> {
  const row = cell.parentNode
  const head = row !== null && tree.isElementNode(row) ? row.parentNode : null
  const part = head !== null && tree.isElementNode(head) ? head.tagName : ''
  return {
    ...{ colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
    isHeader: cell.tagName === 'th' || part === 'thead',
    ...(part === 'tfoot' && { isFoot: true }),
  }
}

/** Within the limits of a body; 1 for anything else. */
function span(cell: Element, name: string): number {
  const count = Number(attribute(cell, name) ?? '1')
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : 1
}

function captionOf(table: Element): string {
  const caption = table.childNodes.find((node) => tree.isElementNode(node) && node.tagName === 'caption')
  return caption && tree.isElementNode(caption) ? textOf(caption) : ''
}

/** Rows and columns that a reader would lose, had the table been one of data. */
function isGrid(table: Element): boolean {
  const named = (nodes: readonly Node[], name: RegExp) =>
    nodes.filter((node) => tree.isElementNode(node) && name.test(node.tagName))
  const inside = (node: Node) => ('childNodes' in node ? node.childNodes : [])
  const parts = [table, ...named(table.childNodes, /^t(?:head|body|foot)$/)]
  const rows = parts.flatMap((part) => named(inside(part), /^tr$/))
  return rows.filter((row) => named(inside(row), /^t[dh]$/).length >= 2).length >= 2
}

function isHidden(node: Element): boolean {
  const style = styleOf(node)
  return attribute(node, 'hidden') !== null || style.display === 'none' || style.visibility === 'hidden'
}

function embeddedAddress(node: Element): string {
  const source = [...descendants(node)].find((child) => tree.isElementNode(child) && child.tagName === 'source')
  const inside = source && tree.isElementNode(source) ? attribute(source, 'src') : null
  return attribute(node, 'src') ?? attribute(node, 'data') ?? inside ?? ''
}

/** All nodes below one, in document order. */
function* descendants(top: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  const waiting: Node[] = top.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

function textOf(element: Element): string {
  let text = ''
  for (const node of descendants(element)) if (tree.isTextNode(node)) text += ` ${node.value}`
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Where a link leads: absolute when the page's own address is known, otherwise as written. Places on the page are none. */
function linkTarget(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '' || href.startsWith('#')) return null
  return absolute(href, base) ?? href
}

function absolute(href: string | null, base: string | null): string | null {
  const url = href === null ? null : URL.parse(href.trim(), base ?? undefined)
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null
}

function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 0
}
