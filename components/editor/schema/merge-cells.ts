import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { CellSelection, cellAround, mergeCells, splitCell, TableMap } from '@tiptap/pm/tables'
import { placeHeaders, type TableChoice } from './table-headers.ts'

/**
 * Joins the header cell of the cursor with the cell at its right or below it, words of both kept. Only headers are merged:
 * data under a merged header stays in cells that each have one place (WCAG 1.3.1). null = there is none to join with.
 */
export function mergedWith(state: EditorState, side: 'right' | 'below'): Transaction | null {
  const $cell = cellAround(state.selection.$head)
  if ($cell?.nodeAfter?.type.name !== 'tableHeader') return null
  const table = $cell.node(-1)
  const start = $cell.start(-1)
  const map = TableMap.get(table)
  const own = map.findCell($cell.pos - start)
  const [row, column] = side === 'right' ? [own.top, own.right] : [own.bottom, own.left]
  const total = (table.attrs as TableChoice).total === true ? 1 : 0
  if (column >= map.width || row >= map.height - (side === 'below' ? total : 0)) return null
  const offset = map.map[row * map.width + column]
  if (offset === undefined) return null
  const other = map.findCell(offset)
  const isLevel =
    side === 'right'
      ? other.top === own.top && other.bottom === own.bottom
      : other.left === own.left && other.right === own.right
  if (!isLevel) return null
  const chosen = state.apply(state.tr.setSelection(CellSelection.create(state.doc, $cell.pos, start + offset)))
  return inCell(chosen, mergeCells, $cell.pos)
}

/** The merged cell of the cursor as single ones again, its words in the first; null = it is not merged. */
export function splitAgain(state: EditorState): Transaction | null {
  const $cell = cellAround(state.selection.$head)
  return $cell ? inCell(state, splitCell, $cell.pos) : null
}

/** What a command makes of the table, headers where they belong and the cursor in the cell at `position`. */
function inCell(state: EditorState, command: typeof mergeCells, position: number): Transaction | null {
  let made: Transaction | null = null
  command(state, (tr) => {
    made = tr
  })
  const tr = made as Transaction | null
  const table = tr?.doc.resolve(position).before(-1)
  if (!tr || table === undefined) return null
  placeHeaders(tr, table)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position + 1))).scrollIntoView()
}
