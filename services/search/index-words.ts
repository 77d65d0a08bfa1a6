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

/**
 * Puts the words of documents into an index, each under an id that has none there: all in one statement, because to prepare
 * one for each document takes a quarter of the time of writing many.
 */
export function putWords(
  tx: Reader,
  { words, titles }: SearchIndex,
  documents: ReadonlyMap<number, IndexedWords>,
): void {
  const rows = [...documents].map(([id, { title, summary, text, otherWords = '', marks }]) => {
    const parts = [textOfIndex(title), textOfIndex(summary), textOfIndex(text, otherWords)]
    const head = headOfIndex('title', title) + headOfIndex('summary', summary)
    // As a value bound to a statement would be: half of a character is none.
    return [id, ...[...parts, marks + head, foldKey(title)].map((one) => one.toWellFormed())]
  })
  const all = JSON.stringify(rows)
  tx.run(sql`insert into ${words} (rowid, title, summary, body, marks)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${all})`)
  tx.run(sql`insert into ${titles} (rowid, title) select value ->> 0, value ->> 5 from json_each(${all})`)
}

export function removeWords(tx: Reader, { words, titles }: SearchIndex, id: number): void {
  tx.run(sql`delete from ${words} where rowid = ${id}`)
  tx.run(sql`delete from ${titles} where rowid = ${id}`)
}
