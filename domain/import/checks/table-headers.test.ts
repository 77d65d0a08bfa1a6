import { expect, test } from 'vitest'
import type { PageBlock } from '../page-blocks.ts'
import { tableHeaders } from './table-headers.ts'

test.each([
  [false, ['Miasto | Dzień']],
  [true, []],
])('a table whose first row is headings: %j', (hasHeaderRow, quotes) => {
  const cell = (text: string) => ({ text, line: 2, links: [] })
  const table: PageBlock = { kind: 'table', hasHeaderRow, rows: [[cell('Miasto'), cell('Dzień')]] }
  expect(tableHeaders([table]).map(({ quote }) => quote)).toEqual(quotes)
})
