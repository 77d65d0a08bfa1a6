import { expect, test } from 'vitest'
import type { PageBlock } from '../page-blocks.ts'
import { tableHeaders } from './table-headers.ts'

test.each([
  ['none', ['Miasto | Dzień']],
  ['row', []],
  ['column', []],
] as const)('a table whose headings are marked: %s', (headers, quotes) => {
  const cell = (text: string) => ({ text, line: 2, links: [] })
  const table: PageBlock = { kind: 'table', headers, rows: [[cell('Miasto'), cell('Dzień')]] }
  expect(tableHeaders([table]).map(({ quote }) => quote)).toEqual(quotes)
})
