import type { Table } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { isBlank } from './body-nodes.ts'
import { tableGrid } from './table-grid.ts'

/** Tables that a screen reader can walk (WCAG 1.3.1, techniques H51 and H63, H39 for the caption). */
export function tableIssues(table: Table): readonly BodyIssue[] {
  const { id, caption, headers } = table.attrs
  const { rows, isRegular, headRows, footRows } = tableGrid(table)
  const isTotalJoined = table.attrs.total === true && footRows === 0 && rows.length > headRows
  const emptyHeader = rows.flat().find(({ cell, scope }) => scope !== null && isBlank(cell))
  return [
    ...(headers === 'none' ? [bodyIssue('table-without-headers', id)] : []),
    ...(emptyHeader === undefined
      ? []
      : [bodyIssue('table-empty-header', id, { row: emptyHeader.row + 1, column: emptyHeader.column + 1 })]),
    ...(isRegular ? [] : [bodyIssue('table-irregular', id)]),
    ...(isTotalJoined ? [bodyIssue('table-total-joined', id)] : []),
    ...(caption === null ? [bodyIssue('table-without-caption', id)] : []),
  ]
}
