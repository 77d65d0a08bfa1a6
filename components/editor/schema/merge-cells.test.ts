import { expect, test } from 'vitest'
import { mergedWith, splitAgain } from './merge-cells.ts'
import { TestTable } from './testing-table.ts'

const rows = [
  ['Rok', '2015', '2016'],
  ['półrocze', 'I', 'II'],
  ['Osoby', '20', '30'],
]

test('a header joins the cell below it, and both rows hold headers; split again, one does', () => {
  const table = new TestTable(rows, { headers: 'row' }).at('Rok')
  expect(table.do((state) => mergedWith(state, 'below'))).toBe(true)
  expect(table.rows).toEqual(['Rokpółrocze*|2 2015* 2016*', 'I* II*', 'Osoby 20 30'])
  expect(table.do(splitAgain)).toBe(true)
  expect(table.rows).toEqual(['Rokpółrocze* 2015* 2016*', '· I II', 'Osoby 20 30'])
})

test('a header joins the one at its right', () => {
  const table = new TestTable(rows, { headers: 'row' }).at('2015')
  expect(table.do((state) => mergedWith(state, 'right'))).toBe(true)
  expect(table.rows[0]).toBe('Rok* 20152016*-2')
  expect(table.cursor).toBe('2015')
})

test('data, the edge of the table and cells of another size are not joined', () => {
  const table = new TestTable(rows, { headers: 'row' })
  expect(table.at('20').do((state) => mergedWith(state, 'right'))).toBe(false)
  expect(table.at('2016').do((state) => mergedWith(state, 'right'))).toBe(false)
  table.at('Rok').do((state) => mergedWith(state, 'below'))
  expect(table.at('2015').do((state) => mergedWith(state, 'right'))).toBe(true)
  expect(new TestTable(rows, { headers: 'row' }).at('20').do(splitAgain)).toBe(false)
  expect(table.at('za tabelą').do((state) => mergedWith(state, 'right'))).toBe(false)
})

test('no header reaches into the total', () => {
  const table = new TestTable(rows, { headers: 'column', total: true })
  expect(table.at('półrocze').do((state) => mergedWith(state, 'below'))).toBe(false)
  expect(table.at('Rok').do((state) => mergedWith(state, 'below'))).toBe(true)
})
