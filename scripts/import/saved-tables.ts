import { defaultTreeAdapter as tree } from 'parse5'
import type { SourceCell } from '#domain/import/source-line.ts'
import { attribute, descendants, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts'

export function tableOf(row: HtmlElement): HtmlElement | null {
  const above = row.parentNode
  if (above === null || !tree.isElementNode(above)) return null
  if (above.tagName === 'table') return above
  return above.parentNode && tree.isElementNode(above.parentNode) ? above.parentNode : null
}

const decided = new WeakMap<HtmlElement, boolean>()

/** Old pages were laid out with tables: one that holds lists, headings or other tables, or a single column, is no data. */
export function isDataTable(table: HtmlElement | null): boolean {
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
export function cellFacts(cell: HtmlElement): Omit<SourceCell, 'text' | 'links' | 'marks'> {
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
function span(cell: HtmlElement, name: string): number {
  const count = Number(attribute(cell, name) ?? '1')
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : 1
}

export function captionOf(table: HtmlElement): string {
  const caption = table.childNodes.find((node) => tree.isElementNode(node) && node.tagName === 'caption')
  return caption && tree.isElementNode(caption) ? textOf(caption) : ''
}

/** Rows and columns that a reader would lose, had the table been one of data. */
export function isGrid(table: HtmlElement): boolean {
  const named = (nodes: readonly HtmlNode[], name: RegExp) =>
    nodes.filter((node) => tree.isElementNode(node) && name.test(node.tagName))
  const inside = (node: HtmlNode) => ('childNodes' in node ? node.childNodes : [])
  const parts = [table, ...named(table.childNodes, /^t(?:head|body|foot)$/)]
  const rows = parts.flatMap((part) => named(inside(part), /^tr$/))
  return rows.filter((row) => named(inside(row), /^t[dh]$/).length >= 2).length >= 2
}
