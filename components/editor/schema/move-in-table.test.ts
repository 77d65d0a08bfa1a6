import { expect, test } from 'vitest'
import { mergedWith } from './merge-cells.ts'
import { movedColumn, movedRow } from './move-in-table.ts'
import { TestTable } from './testing-table.ts'

const numbers = [
  ['Rok', 'Osoby', 'Sprawy'],
  ['2015', '20', '3'],
  ['2016', '30', '5'],
  ['Razem', '50', '8'],
]

test('a row changes places with its neighbour, and the cursor goes with it', () => {
  const table = new TestTable(numbers, { headers: 'both', total: true }).at('20')
  expect(table.do((state) => movedRow(state, 1))).toBe(true)
  expect(table.rows).toEqual(['Rok* Osoby* Sprawy*', '2016* 30 5', '2015* 20 3', 'Razem* 50 8'])
  expect(table.cursor).toBe('20')
  expect(table.do((state) => movedRow(state, -1))).toBe(true)
  expect(table.rows).toEqual(new TestTable(numbers, { headers: 'both', total: true }).rows)
})

test('headers stay at the top and a total at the end', () => {
  const table = new TestTable(numbers, { headers: 'row', total: true })
  expect(table.at('20').do((state) => movedRow(state, -1))).toBe(false)
  expect(table.at('Rok').do((state) => movedRow(state, 1))).toBe(false)
  expect(table.at('30').do((state) => movedRow(state, 1))).toBe(false)
  expect(table.at('50').do((state) => movedRow(state, -1))).toBe(false)
  const plain = new TestTable(numbers, { headers: 'none' })
  expect(plain.at('Rok').do((state) => movedRow(state, 1))).toBe(true)
})

test('a column moves in every row; one of headers stays the first', () => {
  const table = new TestTable(numbers, { headers: 'both', total: true }).at('30')
  expect(table.do((state) => movedColumn(state, 1))).toBe(true)
  expect(table.rows).toEqual(['Rok* Sprawy* Osoby*', '2015* 3 20', '2016* 5 30', 'Razem* 8 50'])
  expect(table.cursor).toBe('30')
  expect(table.do((state) => movedColumn(state, 1))).toBe(false)
  expect(table.do((state) => movedColumn(state, -1))).toBe(true)
  expect(table.do((state) => movedColumn(state, -1))).toBe(false)
  const free = new TestTable(numbers, { headers: 'row' }).at('20')
  expect(free.do((state) => movedColumn(state, -1))).toBe(true)
  expect(free.rows[0]).toBe('Osoby* Rok* Sprawy*')
})

test('what a merged header holds together moves together', () => {
  const table = new TestTable(
    [
      ['Rok', 'Razem', '', 'Uwagi'],
      ['', 'k', 'm', ''],
      ['2015', '1', '2', 'a'],
    ],
    { headers: 'row' },
  )
  table.at('Rok').do((state) => mergedWith(state, 'below'))
  table.at('Razem').do((state) => mergedWith(state, 'right'))
  table.at('Uwagi').do((state) => mergedWith(state, 'below'))
  expect(table.rows).toEqual(['Rok*|2 Razem*-2 Uwagi*|2', 'k* m*', '2015 1 2 a'])
  expect(table.at('2').do((state) => movedColumn(state, 1))).toBe(true)
  expect(table.rows).toEqual(['Rok*|2 Uwagi*|2 Razem*-2', 'k* m*', '2015 a 1 2'])
  expect(table.cursor).toBe('2')
  expect(table.at('a').do((state) => movedColumn(state, -1))).toBe(true)
  expect(table.rows).toEqual(['Uwagi*|2 Rok*|2 Razem*-2', 'k* m*', 'a 2015 1 2'])
  // Both header rows stay above.
  expect(table.at('a').do((state) => movedRow(state, -1))).toBe(false)
})

test('outside a table nothing moves', () => {
  const table = new TestTable(numbers, { headers: 'row' }).at('za tabelą')
  expect(table.do((state) => movedRow(state, -1))).toBe(false)
  expect(table.do((state) => movedColumn(state, -1))).toBe(false)
})
