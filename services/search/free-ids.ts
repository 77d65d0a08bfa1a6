import { sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import type { IdRange } from '#domain/search/document-id.ts'

/** The next id of a range that no document has. */
export type FreeIds = (tx: Reader, range: IdRange) => number

/**
 * Ids for new documents of a table. Each range is asked for its last id once; so whoever writes many documents in several
 * transactions gives ids from one of these, while nobody else writes.
 */
export function freeIds(documents: SQLiteTable): FreeIds {
  const lastOf = new Map<number, number>()
  return (tx, { from, to }) => {
    const last = lastOf.get(from) ?? findLast(tx, documents, { from, to }) ?? from - 1
    lastOf.set(from, last + 1)
    return last + 1
  }
}

function findLast(tx: Reader, documents: SQLiteTable, { from, to }: IdRange): number | null {
  const last = tx.get<{ id: number | null }>(
    sql`select max(id) as id from ${documents} where id >= ${from} and id < ${to}`,
  )
  return last?.id ?? null
}
