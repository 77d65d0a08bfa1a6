import { describe, expect, test } from 'vitest'
import { feedHtml } from '#domain/feed/feed-html.ts'
import type { Table } from './body.ts'
import { blockIds, body, textTable } from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { parseBody } from './body-schema.ts'
import { tableGrid } from './table-grid.ts'
import { namesTotal } from './total-words.ts'

const rows = [
  ['Rok', 'Osoby'],
  ['2015', '20'],
  ['Razem', '20'],
]

function aTable(headers: Table['attrs']['headers'], words: readonly (readonly string[])[] = rows): Table {
  const made = textTable(blockIds('tabela'), { caption: 'Osoby', headers }, words)
  return { ...made, attrs: { ...made.attrs, total: true } }
}

/** The first cell of the row above the total reaches into it. */
function joined(): Table {
  const table = aTable('row')
  const content = table.content.map((row, index) => {
    const [first, second] = row.content
    if (index === 1 && first && second)
      return { ...row, content: [{ ...first, attrs: { ...first.attrs, rowspan: 2 } }, second] }
    return index === 2 && second ? { ...row, content: [second] } : row
  })
  return { ...table, content }
}

const scopes = (table: Table) => tableGrid(table).rows.map((row) => row.map(({ scope }) => scope))
const keys = (table: Table) => bodyIssues(body(table)).map(({ key }) => key)

describe('a total row', () => {
  test('is kept, and nothing but true says that there is one', () => {
    const given = body(aTable('row'))
    expect(parseBody(given)).toEqual({ ok: true, body: given })
    const denied = { ...aTable('row'), attrs: { ...aTable('row').attrs, total: false } }
    expect(parseBody({ ...body(), content: [denied] })).toMatchObject({
      ok: false,
      issues: [{ key: 'wrong-attribute' }],
    })
  })

  test('is apart, and its first cell names the row whatever headers the table has', () => {
    expect(tableGrid(aTable('row'))).toMatchObject({ headRows: 1, footRows: 1, isRegular: true })
    expect(scopes(aTable('row'))).toEqual([
      ['col', 'col'],
      [null, null],
      ['row', null],
    ])
    expect(scopes(aTable('none'))).toEqual([
      [null, null],
      [null, null],
      ['row', null],
    ])
  })

  test('is none where a cell from above reaches into it, and that is said', () => {
    expect(tableGrid(joined())).toMatchObject({ footRows: 0, isRegular: true })
    expect(keys(joined())).toEqual(['table-total-joined'])
    expect(keys(aTable('row'))).toEqual([])
  })

  test('is none where all rows are headers', () => {
    expect(tableGrid(aTable('row', [['Rok', 'Osoby']]))).toMatchObject({ headRows: 1, footRows: 0 })
    expect(keys(aTable('row', [['Rok', 'Osoby']]))).toEqual([])
  })

  test('has a name', () => {
    expect(
      keys(
        aTable('row', [
          ['Rok', 'Osoby'],
          ['2015', '20'],
          ['', '20'],
        ]),
      ),
    ).toEqual(['table-empty-header'])
  })

  test('is the foot of the table in a feed', () => {
    const html = feedHtml(body(aTable('row')), { article: 'https://p.example/a', articles: new Map(), teams: {} })
    expect(html).toContain('</tbody><tfoot><tr><th scope="row">Razem</th><td>20</td></tr></tfoot></table>')
  })
})

test.each(['Razem', ' RAZEM:', 'ogółem osób', 'Łącznie', 'W sumie'])('"%s" names a total', (words) => {
  expect(namesTotal(words)).toBe(true)
})

test.each(['', 'Razemski', 'Nie razem', 'sumaryczny'])('"%s" does not', (words) => {
  expect(namesTotal(words)).toBe(false)
})
