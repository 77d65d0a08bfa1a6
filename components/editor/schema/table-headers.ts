import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import type { TableHeaders } from '#domain/article/body/body.ts'

export type TableChoice = {
  readonly headers: TableHeaders
  readonly caption: string | null
  /** Whether the last row sums up. */
  readonly total: true | null
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    tableHeaders: {
      /** Gives the table at the cursor its choice of headers and a caption. */
      setTable: (attrs: TableChoice) => ReturnType
      /** After rows or columns came or went: header cells stand where the choice says. */
      keepTableHeaders: () => ReturnType
    }
  }
}

/** The choice of headers is one: the attribute of the table, and the cells that follow it. */
export const tableHeadersExtension = Extension.create({
  name: 'tableHeaders',
  addCommands: () => ({
    setTable:
      (attrs) =>
      ({ state, tr, dispatch }) => {
        const found = findTable(state)
        if (!found) return false
        if (dispatch) {
          tr.setNodeMarkup(found.position, undefined, { ...found.table.attrs, ...attrs })
          placeHeaders(tr, found.position)
        }
        return true
      },
    keepTableHeaders:
      () =>
      ({ tr, dispatch }) => {
        const position = tablePosition(tr.selection.$from)
        if (position !== null && dispatch) placeHeaders(tr, position)
        return true
      },
  }),
})

export function placeHeaders(tr: Transaction, position: number): void {
  const table = tr.doc.nodeAt(position)
  if (table?.type.name !== 'table') return
  const { tableHeader, tableCell } = tr.doc.type.schema.nodes
  if (!tableHeader || !tableCell) return
  const map = TableMap.get(table)
  const places = { ...(table.attrs as TableChoice), headRows: headRowsOf(table), rows: map.height }
  for (const offset of new Set(map.map)) {
    const cell = table.nodeAt(offset)
    const { top, left } = map.findCell(offset)
    const type = isHeadCell(places, top, left) ? tableHeader : tableCell
    if (cell && cell.type !== type) tr.setNodeMarkup(position + 1 + offset, type, cell.attrs)
  }
}

type HeadPlaces = Pick<TableChoice, 'headers' | 'total'> & { readonly headRows: number; readonly rows: number }

/** Whether the choice of headers makes this cell one, as `tableGrid` reads it; rows and columns from 0. */
export function isHeadCell({ headers, total, headRows, rows }: HeadPlaces, row: number, column: number): boolean {
  const isInTotal = total === true && row === rows - 1
  return row < headRows || (column === 0 && (headers === 'column' || headers === 'both' || isInTotal))
}

/** How many rows at the top hold headers: a header reaching into the second row makes that row one too. */
export function headRowsOf(table: Node): number {
  const headers = (table.attrs as TableChoice).headers
  if (headers === 'column' || headers === 'none') return 0
  let count = 1
  for (let row = 0; row < Math.min(count, table.childCount); row += 1) {
    for (const cell of table.child(row).children) count = Math.max(count, row + Number(cell.attrs.rowspan))
  }
  return Math.min(count, table.childCount)
}

/** The table around the cursor, for a dialog about it. */
export function findTable({ selection, doc }: EditorState): { readonly table: Node; readonly position: number } | null {
  const position = tablePosition(selection.$from)
  const table = position === null ? null : doc.nodeAt(position)
  return position === null || !table ? null : { table, position }
}

export function tablePosition($from: EditorState['selection']['$from']): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'table') return $from.before(depth)
  }
  return null
}
