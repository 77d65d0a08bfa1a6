import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { SearchIndex } from './search-index.ts'
import { textOfIndex } from './text-of-index.ts'

/** What a document says, plain; `otherWords` are looked for and never shown. */
export type IndexedWords = {
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly otherWords?: string
  /** With spaces between. */
  readonly marks: string
}

/** Puts the words of a document into an index under an id that has none there. */
export function putWords(tx: Reader, { words, titles }: SearchIndex, id: number, document: IndexedWords): void {
  const [title, summary, body] = [
    textOfIndex(document.title),
    textOfIndex(document.summary),
    textOfIndex(`${document.text}\n${document.otherWords ?? ''}`),
  ]
  tx.run(sql`insert into ${words} (rowid, title, summary, body, marks)
    values (${id}, ${title}, ${summary}, ${body}, ${document.marks})`)
  tx.run(sql`insert into ${titles} (rowid, title) values (${id}, ${foldKey(document.title)})`)
}

export function removeWords(tx: Reader, { words, titles }: SearchIndex, id: number): void {
  tx.run(sql`delete from ${words} where rowid = ${id}`)
  tx.run(sql`delete from ${titles} where rowid = ${id}`)
}
