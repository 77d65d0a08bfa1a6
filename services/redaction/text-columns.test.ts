import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { columnsWithoutWords, derivedTables, tablesWithTheirOwnWay, textTables } from './text-columns.ts'

/** Days, hashes, codes of lookup tables. */
const NO_WORDS = /_edtf$|_on$|\bhash$|_hash$|\.code$/

/** Columns of text or bytes of every table of ours, as SQLite has them; the inner tables of FTS5 are made from them. */
function columnsOfTheDatabase(): string[] {
  const { $client } = openTestDatabase()
  const tables = $client
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual table%'
       and not exists (select 1 from sqlite_schema v where v.sql like 'create virtual table%' and sqlite_schema.name like v.name || '\\_%' escape '\\')`,
    )
    .pluck()
    .all()
  return tables.flatMap((table) =>
    $client
      .prepare<[string], { name: string; type: string }>('select name, type from pragma_table_info(?)')
      .all(table)
      .filter(({ type }) => /text|blob/i.test(type))
      .map(({ name }) => `${table}.${name}`),
  )
}

test('every column of text is erased, or it is said why nobody writes words there', () => {
  const erased = Object.entries(textTables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  const exempt = Object.entries(columnsWithoutWords).flatMap(([table, columns]) =>
    columns.split(' ').map((column) => `${table}.${column}`),
  )
  const elsewhere = new Set([...derivedTables, ...tablesWithTheirOwnWay])
  const ofOthers = columnsOfTheDatabase().filter(
    (column) => !elsewhere.has(column.split('.')[0] ?? '') && !NO_WORDS.test(column),
  )
  expect([...erased, ...exempt].sort()).toEqual(ofOthers.sort())
})
