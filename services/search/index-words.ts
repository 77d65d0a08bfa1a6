import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { SearchIndex } from './search-index.ts'
import { headOfIndex, textOfIndex } from './text-of-index.ts'

/** What a document says, plain; `otherWords` are looked for and never shown. */
export type IndexedWords = {
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly otherWords?: string
  /** With spaces between. */
  readonly marks: string
}

/** One document as its index takes it: its id, three parts, marks, and the title as it is typed. */
type Row = readonly [id: number, title: string, summary: string, body: string, marks: string, typedTitle: string]

/** Rows of one statement: to prepare one for each takes a quarter of the time of writing many. */
const AT_ONCE = 500

export type PutWords = (tx: Reader, index: SearchIndex, documents: ReadonlyMap<number, IndexedWords>) => void

/** Puts the words of documents into an index, each under an id that has none there. */
export const putWords: PutWords = (tx, index, documents) => putRows(tx, index, toRows(documents))

/**
 * The same for many documents in several steps: `put` keeps their words until `write`. FTS5 gathers what is written as long as ids grow,
 * and makes a segment at the first that is lower than the one before it (SQLite, fts5_index.c, sqlite3Fts5IndexBeginWrite).
 */
export function gatherWords(): { readonly put: PutWords; readonly write: (tx: Reader) => void } {
  const gathered = new Map<SearchIndex, Row[]>()
  return {
    put: (_, index, documents) => {
      gathered.set(index, [...(gathered.get(index) ?? []), ...toRows(documents)])
    },
    write: (tx) => {
      for (const [index, rows] of gathered) putRows(tx, index, rows)
      gathered.clear()
    },
  }
}

function putRows(tx: Reader, { words, titles }: SearchIndex, rows: readonly Row[]): void {
  const sorted = rows.toSorted(([a], [b]) => a - b)
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    const some = JSON.stringify(sorted.slice(from, from + AT_ONCE))
    tx.run(sql`insert into ${words} (rowid, title, summary, body, marks)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${some})`)
    tx.run(sql`insert into ${titles} (rowid, title) select value ->> 0, value ->> 5 from json_each(${some})`)
  }
}

function toRows(documents: ReadonlyMap<number, IndexedWords>): Row[] {
  return [...documents].map(([id, { title, summary, text, otherWords = '', marks }]) => {
    const head = headOfIndex('title', title) + headOfIndex('summary', summary)
    // As a value bound to a statement would be: half of a character is none.
    return [
      id,
      textOfIndex(title).toWellFormed(),
      textOfIndex(summary).toWellFormed(),
      textOfIndex(text, otherWords).toWellFormed(),
      (marks + head).toWellFormed(),
      foldKey(title).toWellFormed(),
    ]
  })
}

export function removeWords(tx: Reader, { words, titles }: SearchIndex, id: number): void {
  tx.run(sql`delete from ${words} where rowid = ${id}`)
  tx.run(sql`delete from ${titles} where rowid = ${id}`)
}
