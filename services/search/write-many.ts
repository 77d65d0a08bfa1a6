import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { integer } from '#db/integer.ts'

/*
 * How a table of FTS5 takes in words (SQLite, FTS5, 6; "hashsize" is in its source only). As SQLite has it, what was
 * written is gathered up to a megabyte, made a segment, and every four segments are merged into one, again and again:
 * whoever writes one document waits for little. Whoever writes a hundred thousand merges each word four times.
 */
const AS_USUAL = { automerge: 4, crisismerge: 16, hashsize: 1024 ** 2 }
const MANY = { automerge: 0, crisismerge: 1_000, hashsize: 16 * 1024 ** 2 }

/** Larger segments and no merging until it is asked for. It stays so until `writeAsUsual`, also when the process ends before. */
export function writeMany(tx: Reader, table: SQL): void {
  configure(tx, table, MANY)
}

export function writeAsUsual(tx: Reader, table: SQL): void {
  configure(tx, table, AS_USUAL)
}

function configure(tx: Reader, table: SQL, options: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(options))
    tx.run(sql`insert into ${table} (${table}, rank) values (${name}, ${integer(value)})`)
}
