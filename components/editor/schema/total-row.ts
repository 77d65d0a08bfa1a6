import type { EditorState, Transaction } from '@tiptap/pm/state'
import { addRowAfter, addRowBefore, deleteRow, isInTable, selectedRect } from '@tiptap/pm/tables'
import { placeHeaders, type TableChoice } from './table-headers.ts'

/** A row below the one of the cursor; above it where that one is the total, which stays the last. null = no table. */
export function addedRowBelow(state: EditorState): Transaction | null {
  return changed(state, isInTotal(state) ? addRowBefore : addRowAfter)
}

/** The table without the rows of the cursor, and without a total if that was one of them. null = no table. */
export function deletedRow(state: EditorState): Transaction | null {
  const wasTotal = isInTotal(state)
  return changed(state, deleteRow, (tr, table) => {
    const node = tr.doc.nodeAt(table)
    if (wasTotal && node?.type.name === 'table') tr.setNodeMarkup(table, undefined, { ...node.attrs, total: null })
  })
}

export function isInTotal(state: EditorState): boolean {
  if (!isInTable(state)) return false
  const { table, map, bottom } = selectedRect(state)
  return (table.attrs as TableChoice).total === true && bottom === map.height
}

function changed(
  state: EditorState,
  command: typeof deleteRow,
  also: (tr: Transaction, table: number) => void = () => {},
): Transaction | null {
  if (!isInTable(state)) return null
  const table = selectedRect(state).tableStart - 1
  let made: Transaction | null = null
  command(state, (tr) => {
    made = tr
  })
  const tr = made as Transaction | null
  if (!tr) return null
  also(tr, table)
  placeHeaders(tr, table)
  return tr
}
