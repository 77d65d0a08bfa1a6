import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { SearchIndex } from './search-index.ts'
import { headOfIndex, textOfIndex } from './text-of-index.ts'
import { type WriteRows, writeRows } from './write-rows.ts'

/** What a document says, plain; `otherWords` are looked for and never shown. */
export type IndexedWords = {
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly otherWords?: string
  /** With spaces between. */
  readonly marks: string
}

/** One document as its index takes it. */
type Row = {
  readonly id: number
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly marks: string
  /** As it is typed. */
  readonly typedTitle: string
}

export type PutWords = (tx: Reader, index: SearchIndex, documents: ReadonlyMap<number, IndexedWords>) => void

/** Puts the words of documents into an index, each under an id that has none there. */
export const putWords: PutWords = (tx, index, documents) => putRows(writeRows(tx), index, toRows(documents))

/**
 * The same for many documents in several steps: `put` keeps their words until `end`. FTS5 gathers what is written as long as ids grow,
 * and makes a segment at the first that is lower than the one before it (SQLite, fts5_index.c, sqlite3Fts5IndexBeginWrite).
 */
export function gatherWords(write: WriteRows): { readonly put: PutWords; readonly end: () => void } {
  const gathered = new Map<SearchIndex, Row[]>()
  return {
    put: (_, index, documents) => {
      gathered.set(index, [...(gathered.get(index) ?? []), ...toRows(documents)])
    },
    end: () => {
      for (const [index, rows] of gathered) putRows(write, index, rows)
      gathered.clear()
    },
  }
}

function putRows(write: WriteRows, { words, titles }: SearchIndex, rows: readonly Row[]): void {
  const sorted = rows.toSorted((a, b) => a.id - b.id)
  write(
    words,
    ['title', 'summary', 'body', 'marks'],
    sorted.map(({ id, title, summary, body, marks }) => [id, title, summary, body, marks]),
  )
  write(
    titles,
    ['title'],
    sorted.map(({ id, typedTitle }) => [id, typedTitle]),
  )
}

function toRows(documents: ReadonlyMap<number, IndexedWords>): Row[] {
  return [...documents].map(([id, { title, summary, text, otherWords = '', marks }]) => ({
    id,
    title: textOfIndex(title),
    summary: textOfIndex(summary),
    body: textOfIndex(text, otherWords),
    marks: marks + headOfIndex('title', title) + headOfIndex('summary', summary),
    typedTitle: foldKey(title),
  }))
}

export function removeWords(tx: Reader, { words, titles }: SearchIndex, id: number): void {
  tx.run(sql`delete from ${words} where rowid = ${id}`)
  tx.run(sql`delete from ${titles} where rowid = ${id}`)
}
