import type { TableHeaders } from '#domain/article/body/body.ts'
import { namesTotal } from '#domain/article/body/total-words.ts'
import { cellSpan } from '../schema/table-nodes.ts'
import { noteFormat } from './dropped-format.ts'
import { asNested } from './flat-items.ts'
import type { PasteReport } from './paste-report.ts'
import { isBlockOf, type PastedBlock, type PastedInline, pastedParagraph } from './pasted-block.ts'
import { marksInside, type PastedMarks } from './pasted-marks.ts'
import { type PastedElement, pastedText } from './pasted-tree.ts'
import type { ReadBlocks } from './read-blocks.ts'
import { isHidden } from './unwanted-element.ts'

type Reading = { readonly marks: PastedMarks; readonly read: ReadBlocks; readonly report: PasteReport }

type Cell = {
  readonly isHead: boolean
  readonly block: PastedBlock
  /** What is in it, before it was made fit for a cell. */
  readonly whole: readonly PastedBlock[]
}
type Row = readonly Cell[]

/** A table of the source with a guess at its headers; one cell alone was only a frame around its text. */
export function pastedTable(table: PastedElement, reading: Reading): readonly PastedBlock[] {
  const isHiddenColumn = hiddenColumns(table)
  const read = rowsOf(table)
    .filter(({ row }) => isShown(row, reading.report))
    .map(({ row, part }) => ({ part, cells: cellsOf(row, part === 'thead', isHiddenColumn, reading) }))
    .filter(({ cells }) => cells.length > 0)
  const rows = read.map(({ cells }) => cells)
  if (rows.flat().length <= 1) return rows.flat().flatMap(({ whole }) => whole)
  const headers = guessHeaders(rows)
  const headRows = countHeadRows(rows)
  const total = isTotal(rows, read.at(-1)?.part === 'tfoot')
  const caption = table.children.find((child) => typeof child !== 'string' && child.tag === 'caption')
  const words = caption === undefined ? '' : pastedText(caption).replace(/\s+/g, ' ').trim()
  return [
    {
      type: 'table',
      attrs: { caption: words === '' ? null : words.slice(0, 500), headers, ...(total && { total }) },
      content: rows.map((row, index) => ({
        type: 'tableRow',
        content: row.map((cell, column) => {
          const isName = total && index === rows.length - 1 && column === 0
          return isName || isHeadAt(headers, { row: index, column, headRows }) ? headCell(cell.block) : cell.block
        }),
      })),
    },
  ]
}

type SourceRow = { readonly row: PastedElement; readonly part: string }

/** Rows as a browser shows them: those of `tfoot` last, wherever they were written. */
function rowsOf(table: PastedElement): readonly SourceRow[] {
  const rows = sourceRows(table, '')
  return [...rows.filter(({ part }) => part !== 'tfoot'), ...rows.filter(({ part }) => part === 'tfoot')]
}

function sourceRows(table: PastedElement, part: string): readonly SourceRow[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.tag === 'tr') return [{ row: child, part }]
    if (!/^t(?:head|body|foot)$/.test(child.tag)) return []
    return sourceRows(child, child.tag)
  })
}

/** Columns of the source that are not shown, counted from 0 (Excel writes that on `<col>` alone). */
function hiddenColumns(table: PastedElement): (column: number) => boolean {
  const hidden: boolean[] = []
  for (const col of colsOf(table)) {
    for (let count = cellSpan(col.attributes.span ?? null); count > 0; count -= 1) hidden.push(isHidden(col))
  }
  return (column) => hidden[column] === true
}

function colsOf({ children }: PastedElement): readonly PastedElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.tag === 'colgroup' ? colsOf(child) : child.tag === 'col' ? [child] : []
  })
}

function isShown(element: PastedElement, report: PasteReport): boolean {
  if (!isHidden(element)) return true
  report.drop('hidden')
  return false
}

function cellsOf(
  row: PastedElement,
  isHead: boolean,
  isHiddenColumn: (column: number) => boolean,
  { marks, read, report }: Reading,
): Row {
  let next = 0
  return row.children.flatMap((child) => {
    if (typeof child === 'string' || (child.tag !== 'td' && child.tag !== 'th')) return []
    const column = next
    next += cellSpan(child.attributes.colspan ?? null)
    if (isHiddenColumn(column)) {
      report.drop('hidden')
      return []
    }
    if (!isShown(child, report)) return []
    noteFormat(child, report)
    const inside = marksInside(child, marksInside(row, marks, report), report)
    const whole = read(child.children, child.tag === 'th' ? { ...inside, bold: false } : inside)
    const content = asNested(whole)
    const { colspan = null, rowspan = null } = child.attributes
    return [
      {
        whole,
        isHead: isHead || child.tag === 'th',
        block: {
          type: 'tableCell',
          attrs: { colspan: cellSpan(colspan), rowspan: cellSpan(rowspan) },
          content: content.length === 0 ? [pastedParagraph([])] : content,
        },
      },
    ]
  })
}

/** Said by the source, or else shown by it: a first row or column written in bold above or beside one that is not. */
function guessHeaders(rows: readonly Row[]): TableHeaders {
  const [first = [], ...rest] = rows
  const row = rest.length > 0 && isHeading(first, rest.flat())
  const below = row ? rest : rows
  const column =
    rows.every((one) => one.length > 1) &&
    isHeading(
      below.flatMap((one) => one.slice(0, 1)),
      below.flatMap((one) => one.slice(1)),
    )
  if (row) return column ? 'both' : 'row'
  return column ? 'column' : 'none'
}

function isHeading(cells: readonly Cell[], others: readonly Cell[]): boolean {
  if (cells.every(({ isHead }) => isHead)) return true
  const bold = cells.filter(({ block }) => isBold(block))
  const blank = cells.filter(({ block }) => inlines(block).length === 0)
  return bold.length > 0 && bold.length + blank.length === cells.length && !others.every(({ block }) => isBold(block))
}

function isBold(block: PastedBlock): boolean {
  const texts = inlines(block)
  return texts.length > 0 && texts.every(({ marks }) => marks?.some(({ type }) => type === 'bold') === true)
}

function inlines(block: PastedBlock): readonly PastedInline[] {
  return (block.content ?? []).flatMap((child) =>
    isBlockOf(child) ? inlines(child) : child.type === 'text' ? [child] : [],
  )
}

type HeadPlace = { readonly row: number; readonly column: number; readonly headRows: number }

function isHeadAt(headers: TableHeaders, { row, column, headRows }: HeadPlace): boolean {
  return (
    (row < headRows && (headers === 'row' || headers === 'both')) ||
    (column === 0 && (headers === 'column' || headers === 'both'))
  )
}

/** A cell of the first row that reaches into the second makes both rows of headers, if any is. */
function countHeadRows(rows: readonly Row[]): number {
  let count = 1
  for (let row = 0; row < Math.min(count, rows.length); row += 1) {
    for (const { block } of rows[row] ?? []) count = Math.max(count, row + Number(block.attrs?.rowspan ?? 1))
  }
  return count
}

/** Said by the source, or by the first word of the last row. A cell reaching into it from above leaves no place for one. */
function isTotal(rows: readonly Row[], isFoot: boolean): boolean {
  const last = rows.length - 1
  const isReached = rows.some((row, at) =>
    row.some(({ block }) => at < last && at + Number(block.attrs?.rowspan ?? 1) > last),
  )
  const [name] = rows[last] ?? []
  return last > 0 && !isReached && (isFoot || (last > 1 && name !== undefined && namesTotal(wordsOf(name.block))))
}

function wordsOf(block: PastedBlock): string {
  return inlines(block)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('')
}

/** Bold goes with the office of the cell. */
function headCell(cell: PastedBlock): PastedBlock {
  const plain = (block: PastedBlock): PastedBlock => ({
    ...block,
    content: (block.content ?? []).map((child) => {
      if (isBlockOf(child)) return plain(child)
      const marks = (child.marks ?? []).filter(({ type }) => type !== 'bold')
      const { marks: _bold, ...rest } = child
      return marks.length === 0 ? rest : { ...rest, marks }
    }),
  })
  return { ...plain(cell), type: 'tableHeader' }
}
