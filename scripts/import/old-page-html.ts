import { parse, defaultTreeAdapter as tree } from 'parse5'
import type { LeftBehind, SkippedText, SourceCell, SourceLine } from '#domain/import/source-line.ts'
import { foldableSummary, summaryOf } from './folds.ts'
import { attribute, type HtmlElement, type HtmlNode, lineOf, textOf } from './html-tree.ts'
import { inlineMarks, styleOf } from './inline-marks.ts'
import { LineWriter } from './line-writer.ts'
import { ListReader } from './list-reader.ts'
import { linkTarget, readFacts } from './page-facts.ts'
import { embeddedAddress, isEmbedded, savedRecording } from './saved-recordings.ts'
import { captionOf, cellFacts, isDataTable, isGrid, tableOf } from './saved-tables.ts'

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
  const marked: { node: HtmlElement; count: number }[] = []
  const tables = new Map<HtmlElement, number>()
  let quoteCount = 0
  let foldCount = 0
  let fold: HtmlElement | null = null
  let item: HtmlElement | null = null
  let cells: SourceCell[] | null = null
  let isInPage = false

  const steps: { node: HtmlNode; isLeaving: boolean }[] = [{ node: document, isLeaving: false }]
  const end = (name: string, node: HtmlElement) => {
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
    if (node === fold) {
      fold = null
      writer.fold(null)
    }
    if (/^(?:s|strike|del)$/.test(name) && textOf(node) !== '') leave('struck-out', node, textOf(node))
    if (node === item) item = null
    if (/^h[1-6]$|^li$|^[uo]l$/.test(name)) writer.begin({ kind: 'text' })
  }
  const start = (name: string, node: HtmlElement) => {
    if (name === 'br') return writer.breakLine()
    const marks = inlineMarks(node)
    if (BLOCKS.has(name) && !cells && !(item && isPlainBlock(name))) writer.flushBlock()
    for (const mark of marks) writer.openMark(mark)
    if (marks.length > 0) marked.push({ node, count: marks.length })
    if (name === 'q') return writer.write('„', lineOf(node))
    if (name === 'a') return writer.openLink(linkTarget(attribute(node, 'href'), facts.canonicalUrl))
    if (name === 'img') {
      const alt = attribute(node, 'alt') ?? ''
      const file = attribute(node, 'src') ?? ''
      if (alt.trim() === '') leave('image-without-text', node, writer.href === null ? file : `${file} → ${writer.href}`)
      return cells ? writer.write(` ${alt} `, lineOf(node)) : writer.image(alt, lineOf(node))
    }
    if (name === 'details' && (cells || item)) leave('fold-opened', node, summaryOf(node))
    if (cells) return BLOCKS.has(name) && !writer.isEmpty ? writer.write(' ', lineOf(node)) : undefined
    if (item && isPlainBlock(name)) return writer.breakLine()
    if (name === 'ul' || name === 'ol') lists.open(node, writer.lines.length)
    if (name === 'blockquote') {
      quotes.push(++quoteCount)
      writer.quote(quoteCount)
    }
    if (name === 'details') {
      const summary = fold === null && quotes.length === 0 ? foldableSummary(node) : null
      if (summary === null) leave('fold-opened', node, summaryOf(node))
      else {
        fold = node
        writer.fold(++foldCount)
        writer.summary(summary, lineOf(node))
      }
    }
    if (name === 'table' && !isDataTable(node) && isGrid(node)) leave('table-flattened', node, textOf(node))
    if (name === 'tr' && isDataTable(tableOf(node))) cells = []
    if (/^h[1-6]$/.test(name)) writer.begin({ kind: 'heading', level: Number(name[1]) })
    if (name !== 'li') return
    item = node
    writer.begin({ kind: 'list-item', ...lists.item(node) })
  }
  const leave = (kind: LeftBehind['kind'], node: HtmlElement, text: string) => {
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
      const recording = isHidden(node) ? null : savedRecording(node, facts.canonicalUrl)
      if (recording !== null) {
        writer.recording(recording, { line: lineOf(node), isInLine: cells !== null || item !== null })
        continue
      }
      if (isEmbedded(node)) {
        leave('embedded-left', node, embeddedAddress(node))
        continue
      }
      if (isHidden(node)) {
        if (textOf(node) !== '') leave('hidden-text', node, textOf(node))
        continue
      }
      // The fold says it itself.
      if (node.tagName === 'summary' && fold !== null && node.parentNode === fold) continue
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
  return /^(?:p|div|center|details|summary)$/.test(name)
}

/** Menus and side boxes always; a footer unless it carries the page's own tags, as some themes have it. */
function isOutsidePage(node: HtmlElement): boolean {
  if (node.tagName === 'nav' || node.tagName === 'aside') return true
  return node.tagName === 'footer' && !/(?:^|\s)(?:tagi|tags)\s*:|podziel się treścią/iu.test(textOf(node))
}

function isHidden(node: HtmlElement): boolean {
  const style = styleOf(node)
  return attribute(node, 'hidden') !== null || style.display === 'none' || style.visibility === 'hidden'
}
