import { type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Database, Reader } from '#db/client.ts'

type Row = readonly [rowid: number, ...columns: string[]]

/**
 * Puts rows into a table of FTS5, each under a rowid that has none. A statement writes one: with one that writes several
 * inside a transaction FTS5 begins a segment.
 */
export type WriteRows = (table: SQL, columns: readonly string[], rows: readonly Row[]) => void

/** In the transaction of a verb. */
export function writeRows(tx: Reader): WriteRows {
  return (table, columns, rows) => {
    for (const row of rows) tx.run(insertOf(table, columns, row))
  }
}

/** The same for a hundred thousand: each statement is prepared once. Only inside a transaction of this connection. */
export function writeManyRows({ $client }: Database): WriteRows {
  const dialect = new SQLiteSyncDialect()
  return (table, columns, rows) => {
    const [first] = rows
    if (!first) return
    const statement = $client.prepare(dialect.sqlToQuery(insertOf(table, columns, first)).sql)
    for (const row of rows) statement.run(...row)
  }
}

function insertOf(table: SQL, columns: readonly string[], row: Row): SQL {
  const values = row.map((value) => sql`${value}`)
  return sql`insert into ${table} (${sql.raw(['rowid', ...columns].join(', '))}) values (${sql.join(values, sql`, `)})`
}
