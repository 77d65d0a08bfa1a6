import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'
import type { FoundRow } from '#domain/redaction/found-row.ts'
import { type TextRow, type TextTable, textTables } from './text-columns.ts'

/** Every row of the tables of people's words (text-columns.ts) that holds any of them. Reads all of the database once. */
export function* findRows(tx: Reader, find: FindWords): Generator<FoundRow> {
  for (const [table, definition] of Object.entries(textTables)) yield* findInTable(tx, table, definition, find)
}

/** Rows at a time: a table of all texts is not for the memory. */
const BATCH = 200

function* findInTable(tx: Reader, table: string, definition: TextTable, find: FindWords): Generator<FoundRow> {
  const { columns, record } = definition
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const recordId = record ? record.id : 'null'
  for (let after = 0; ; ) {
    const rows = tx.all<TextRow & { rowId: number; recordId: number | null }>(
      sql.raw(
        `select rowid as "rowId", ${recordId} as "recordId", ${names.join(', ')} from "${table}"
         where rowid > ${after} order by rowid limit ${BATCH}`,
      ),
    )
    for (const row of rows) {
      const changes = changesOf(row, definition, find)
      if (Object.keys(changes).length === 0) continue
      const { rowId } = row
      yield {
        table,
        rowId,
        record: record && row.recordId !== null ? { kind: record.kind, id: row.recordId } : null,
        changes,
        isDeleted: definition.isDeleted === true,
      }
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.rowId
  }
}

function changesOf(row: TextRow, { columns, isDeleted }: TextTable, find: FindWords): FoundRow['changes'] {
  const now: Record<string, string | number | null> = { ...row }
  const changes: Record<string, { before: string; after: string | null }> = {}
  for (const [name, erase] of Object.entries(columns)) {
    const before = row[name]
    if (typeof before !== 'string') continue
    const text = isDeleted ? decoded(before) : before
    const after = erase(text, find, now)
    if (after === text) continue
    now[name] = after
    changes[name] = { before, after }
  }
  return changes
}

/** Writes what `findRows` found. Guards must be lifted. */
export function eraseRow(tx: Reader, { table, rowId, changes, isDeleted }: FoundRow): void {
  const where = sql`where rowid = ${rowId}`
  const name = sql.raw(`"${table}"`)
  // A former address that reads like another of the same article leads nowhere any more.
  const isFormer = table === 'article_addresses'
  if (isDeleted) tx.run(sql`delete from ${name} ${where}`)
  else {
    if (isFormer) {
      const { changes: deleted } = tx.run(sql`delete from ${name} ${where} and replaced_at is not null`)
      if (deleted > 0) return
    }
    const set = Object.entries(changes).map(([column, { after }]) => sql`${sql.raw(`"${column}"`)} = ${after}`)
    tx.run(sql`update ${name} set ${sql.join(set, sql`, `)} ${where}`)
  }
}

/** Questions and addresses are kept as they were asked. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
