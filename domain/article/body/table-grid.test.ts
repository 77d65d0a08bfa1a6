import { expect, test } from 'vitest'
import type { TableHeaders } from './body.ts'
import { blockIds, paragraph, table, tableCell, tableHeader, tableRow, text, textTable } from './body-builder.ts'
import { tableGrid } from './table-grid.ts'

/** Rows of letters; a lower-case letter is a data cell, a capital a header, "." an empty data cell; `x2` spans. */
function aTable(headers: TableHeaders, ...rows: string[]) {
  const id = blockIds('tabela')
  const cell = (sign: string) => {
    const [letter = '', colspan = '1', rowspan = '1'] = sign.split(/[x/]/)
    const make = /^[A-Z]$/.test(letter) ? tableHeader : tableCell
    const content = [paragraph(id(), ...(letter === '.' ? [] : [text(letter)]))]
    return make(id(), content, { colspan: Number(colspan), rowspan: Number(rowspan) })
  }
  return table(id(), { caption: null, headers }, ...rows.map((row) => tableRow(id(), ...row.split(' ').map(cell))))
}

/** Scopes as signs: c heads a column, r a row, - holds data. */
const scopes = (...args: Parameters<typeof aTable>) =>
  tableGrid(aTable(...args)).rows.map((row) => row.map(({ scope }) => scope?.charAt(0) ?? '-').join(''))

test.each<[TableHeaders, string[]]>([
  ['row', ['cc', '--', '--']],
  ['column', ['r-', 'r-', 'r-']],
  ['both', ['cc', 'r-', 'r-']],
  ['none', ['--', '--', '--']],
])('headers: %s', (headers, expected) => {
  expect(scopes(headers, 'a b', 'c d', 'e f')).toEqual(expected)
})

test('the empty corner heads nothing, a filled one heads its column', () => {
  expect(scopes('both', '. b', 'c d')).toEqual(['-c', 'r-'])
  expect(scopes('row', '. b', 'c d')).toEqual(['cc', '--'])
})

test('a header spanning two rows makes two header rows', () => {
  expect(scopes('row', 'a/1/2 bx2', 'c d', 'e f g')).toEqual(['cc', 'cc', '---'])
  expect(tableGrid(aTable('row', 'a/1/2 bx2', 'c d', 'e f g')).headRows).toBe(2)
  expect(tableGrid(aTable('row', 'a/1/9 b', 'c')).headRows).toBe(2)
})

test('the first column is the first place, not the first cell of a row', () => {
  expect(scopes('column', 'a/1/2 b', 'c', 'd e')).toEqual(['r-', '-', 'r-'])
})

test('a header cell elsewhere heads its row, a whole row of them heads columns', () => {
  expect(scopes('row', 'a b', 'C d', 'E F')).toEqual(['cc', 'r-', 'cc'])
})

test.each<[boolean, string[]]>([
  [true, ['a']],
  [true, ['a b', 'c d']],
  [true, ['ax2', 'c d']],
  [true, ['a/1/2 b', 'c']],
  [true, ['a/2/2 b', 'c', 'd e f']],
  [true, ['a b/1/2', 'c']],
  [false, ['a b', 'c']],
  [false, ['a', 'b c']],
  [false, ['a/1/2 b', 'c d']],
  [false, ['a/1/2']],
  [false, ['a b/1/2', 'cx2']],
])('regular: %s, %j', (isRegular, rows) => {
  expect(tableGrid(aTable('none', ...rows)).isRegular).toBe(isRegular)
})

test('spans piled on spans are not followed endlessly', () => {
  const grid = tableGrid(aTable('none', ...Array.from({ length: 2_000 }, () => 'ax100/100')))
  expect(grid.isRegular).toBe(false)
  expect(Math.max(...grid.rows.flat().map((cell) => cell.column))).toBe(1_000)
})

test('a plain table from words puts header cells where its headers are', () => {
  const made = textTable(blockIds('slowa'), { caption: null, headers: 'both' }, [
    ['', 'rok'],
    ['łódzki', '2015'],
  ])
  expect(made.content.map((row) => row.content.map((cell) => cell.type))).toEqual([
    ['tableHeader', 'tableHeader'],
    ['tableHeader', 'tableCell'],
  ])
})
