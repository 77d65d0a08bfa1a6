import { expect, test } from 'vitest'
import { goByTab } from './table-keys.ts'
import { TestTable } from './testing-table.ts'
import { addedRowBelow, deletedRow, isInTotal } from './total-row.ts'

const rows = [
  ['Rok', 'Osoby'],
  ['2015', '20'],
  ['Razem', '20 osób'],
]
const aTotal = () => new TestTable(rows, { headers: 'row', total: true })

test('a row added at the total comes above it, and Tab in its last cell leads there', () => {
  const table = aTotal().at('Razem')
  expect(isInTotal(table.state)).toBe(true)
  expect(table.do(addedRowBelow)).toBe(true)
  expect(table.rows).toEqual(['Rok* Osoby*', '2015 20', '· ·', 'Razem* 20 osób'])
  const typed = aTotal().at('20 osób')
  goByTab(
    {
      get state() {
        return typed.state
      },
      dispatch: (tr) => {
        typed.do(() => tr)
      },
    },
    1,
  )
  expect(typed.rows).toEqual(['Rok* Osoby*', '2015 20', '· ·', 'Razem* 20 osób'])
  expect(typed.state.doc.resolve(typed.state.selection.from).index(1)).toBe(2)
})

test('elsewhere it comes below', () => {
  const table = aTotal().at('2015')
  expect(isInTotal(table.state)).toBe(false)
  table.do(addedRowBelow)
  expect(table.rows).toEqual(['Rok* Osoby*', '2015 20', '· ·', 'Razem* 20 osób'])
})

test('a deleted total leaves a table without one; another row leaves the total', () => {
  const table = aTotal().at('Razem')
  table.do(deletedRow)
  expect(table.rows).toEqual(['Rok* Osoby*', '2015 20'])
  expect(table.node.attrs.total).toBe(null)
  const other = aTotal().at('2015')
  other.do(deletedRow)
  expect(other.rows).toEqual(['Rok* Osoby*', 'Razem* 20 osób'])
  expect(other.node.attrs.total).toBe(true)
})
