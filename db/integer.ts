import { type SQL, sql } from 'drizzle-orm'

/**
 * A whole number as a value of a statement. The driver binds every number of JavaScript as a REAL, which SQLite takes for
 * the same in comparisons; FTS5 does not: it walks past a limit of rowids that is no INTEGER, and leaves the rows out
 * afterwards (SQLite, fts5_main.c, fts5GetRowidLimit).
 */
export function integer(value: number): SQL {
  return sql`cast(${value} as integer)`
}
