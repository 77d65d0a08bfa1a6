import { Fragment } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isInTable, selectedRect, type TableMap } from '@tiptap/pm/tables'
import { headRowsOf, placeHeaders, type TableChoice } from './table-headers.ts'

/** Rows or columns from `start` up to `end`, counted from 0. */
type Band = { readonly start: number; readonly end: number }
type Axis = 'row' | 'column'

/**
 * Puts the rows of the cursor before the ones above them (-1) or after the ones below (1). What merged cells hold together
 * moves together; headers stay at the top and a total at the end. null = there is no place to go. The cursor goes along.
 */
export function movedRow(state: EditorState, step: -1 | 1): Transaction | null {
  if (!isInTable(state)) return null
  const { table, tableStart, map, top, bottom } = selectedRect(state)
  const own = joined(map, 'row', { start: top, end: bottom })
  const neighbour = neighbourOf(map, 'row', own, step)
  const first = headRowsOf(table)
  const end = map.height - ((table.attrs as TableChoice).total === true ? 1 : 0)
  if (neighbour === null || Math.min(own.start, neighbour.start) < first || Math.max(own.end, neighbour.end) > end)
    return null
  const startOf = (row: number) => table.children.slice(0, row).reduce((at, { nodeSize }) => at + nodeSize, tableStart)
  const rows = table.children.slice(neighbour.start, neighbour.end)
  const { tr } = state
  exchange(tr, Fragment.from(rows), {
    from: startOf(neighbour.start),
    to: startOf(step === -1 ? own.end : own.start),
  })
  placeHeaders(tr, tableStart - 1)
  return tr.scrollIntoView()
}

/** The same of columns; a column of headers stays the first. */
export function movedColumn(state: EditorState, step: -1 | 1): Transaction | null {
  if (!isInTable(state)) return null
  const { table, tableStart, map, left, right } = selectedRect(state)
  const own = joined(map, 'column', { start: left, end: right })
  const neighbour = neighbourOf(map, 'column', own, step)
  const { headers } = table.attrs as TableChoice
  const first = headers === 'column' || headers === 'both' ? 1 : 0
  if (neighbour === null || Math.min(own.start, neighbour.start) < first) return null
  const { tr } = state
  table.forEach((_row, _offset, index) => {
    const inBand = (band: Band) => cellsFrom(map, index, band).flatMap((offset) => table.nodeAt(offset) ?? [])
    const moved = inBand(own)
    const passed = inBand(neighbour)
    const [firstPassed] = cellsFrom(map, index, neighbour)
    const [firstMoved] = cellsFrom(map, index, own)
    if (firstPassed !== undefined && firstMoved !== undefined) {
      const size = moved.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
      exchange(tr, Fragment.from(passed), {
        from: tableStart + firstPassed,
        to: tableStart + firstMoved + (step === -1 ? size : 0),
      })
    }
  })
  placeHeaders(tr, tableStart - 1)
  return tr.scrollIntoView()
}

/** What is passed is taken out at `from` and put in at `to`, so that the selection stays in what moves. Sizes stay. */
function exchange(
  tr: Transaction,
  passed: Fragment,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (to > from) tr.insert(to, passed).delete(from, from + passed.size)
  else tr.delete(from, from + passed.size).insert(to, passed)
}

function neighbourOf(map: TableMap, axis: Axis, own: Band, step: -1 | 1): Band | null {
  const last = axis === 'row' ? map.height : map.width
  const start = step === -1 ? own.start - 1 : own.end
  return start < 0 || start >= last ? null : joined(map, axis, { start, end: start + 1 })
}

/** The band made as wide as the merged cells in it are. */
function joined(map: TableMap, axis: Axis, { start, end }: Band): Band {
  for (const offset of new Set(map.map)) {
    const rect = map.findCell(offset)
    const [from, to] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right]
    const reachesOut = from < end && to > start && (from < start || to > end)
    if (reachesOut) return joined(map, axis, { start: Math.min(from, start), end: Math.max(to, end) })
  }
  return { start, end }
}

/** Offsets of the cells that begin in this row and in these columns. */
function cellsFrom(map: TableMap, row: number, { start, end }: Band): readonly number[] {
  const offsets = new Set(map.map.slice(row * map.width + start, row * map.width + end))
  return [...offsets].filter((offset) => map.findCell(offset).top === row)
}
