import type { Table, TableCell, TableRow } from './body.ts'
import { isBlank } from './body-nodes.ts'

/** `row` and `column` count from 0. `scope`: what the cell heads; null = it holds data. */
export type GridCell = {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly scope: 'col' | 'row' | null
}

type TableGrid = {
  readonly rows: readonly (readonly GridCell[])[]
  /** How many rows at the top hold headers, spanned ones counted; 0 without column headers. */
  readonly headRows: number
  /** 1 when the last row sums up those above it. */
  readonly footRows: 0 | 1
  /** Every row as wide as the first, no two cells in one place, none reaching below the last row. */
  readonly isRegular: boolean
}

/** Columns beyond are not followed, so that spans piled on spans cost no more than a table. */
const widest = 1_000

/**
 * Where each cell stands once spans are laid out (HTML, 4.9.12 "forming a table"), and which cells head a column or
 * a row (WCAG 1.3.1, technique H63). The table's own choice of headers decides; a header cell elsewhere heads its row,
 * or the columns below when its whole row is headers.
 */
export function tableGrid(table: Table): TableGrid {
  const headRows = hasHeadRow(table) ? countHeadRows(table) : 0
  const last = table.content.length - 1
  let footRows: 0 | 1 = 0
  /** For each column: how many rows more a cell from above takes. */
  let taken: readonly number[] = []
  let width: number | null = null
  let isRegular = true
  const rows = table.content.map((tableRow, row) => {
    const covered = taken.map((left) => left > 0)
    // A row group ends the cells that reach into it (HTML, 4.9.12), so a cell from above leaves no place for a total.
    const isFoot = table.attrs.total === true && row === last && row >= headRows && !covered.some(Boolean)
    if (isFoot) footRows = 1
    const next = taken.map((left) => Math.max(0, left - 1))
    let column = 0
    const cells = tableRow.content.map((cell) => {
      while (covered[column] === true) column += 1
      const start = column
      const end = start + cell.attrs.colspan
      if (end > widest) isRegular = false
      for (; column < Math.min(end, widest); column += 1) {
        if (covered[column] === true) isRegular = false
        covered[column] = true
        next[column] = cell.attrs.rowspan - 1
      }
      return {
        cell,
        row,
        column: start,
        scope: scopeOf(cell, { table, tableRow, row, column: start, headRows, isFoot }),
      }
    })
    width ??= covered.length
    isRegular &&= covered.length === width && covered.every(Boolean)
    taken = next
    return cells
  })
  return { rows, headRows, footRows, isRegular: isRegular && taken.every((left) => left === 0) }
}

function hasHeadRow({ attrs }: Table): boolean {
  return attrs.headers === 'row' || attrs.headers === 'both'
}

function hasHeadColumn({ attrs }: Table): boolean {
  return attrs.headers === 'column' || attrs.headers === 'both'
}

/** A header reaching into the second row makes that row a header row too. */
function countHeadRows({ content }: Table): number {
  let count = 1
  for (let row = 0; row < Math.min(count, content.length); row += 1) {
    for (const cell of content[row]?.content ?? []) count = Math.max(count, row + cell.attrs.rowspan)
  }
  return Math.min(count, content.length)
}

type Position = {
  table: Table
  tableRow: TableRow
  row: number
  column: number
  headRows: number
  isFoot: boolean
}

function scopeOf(cell: TableCell, { table, tableRow, row, column, headRows, isFoot }: Position): 'col' | 'row' | null {
  // The empty corner between column and row headers heads nothing.
  if (row === 0 && column === 0 && table.attrs.headers === 'both' && isBlank(cell)) return null
  if (row < headRows) return 'col'
  // "Razem" names the whole row, whatever the other rows have there.
  if (column === 0 && (isFoot || hasHeadColumn(table))) return 'row'
  if (cell.type === 'tableCell') return null
  return tableRow.content.every((one) => one.type === 'tableHeader') ? 'col' : 'row'
}
