import { asc, eq, gt } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { articles, searchState } from '#db/schema/index.ts'
import { recordKinds } from './documents/all-documents.ts'
import { articleDocuments } from './documents/article-documents.ts'
import { indexDocument, unindexRecord } from './index-document.ts'
import { refreshRecords } from './refresh-search.ts'

/**
 * Edition of the index: raised with every change of what a document says, of how words become keys (domain/polish and its
 * data) or of how ids and marks are made. A database with another edition is indexed again when the portal starts.
 */
export const SEARCH_EDITION = 1

/** Articles indexed in one transaction: whoever writes at the same time waits no longer than a tenth of a second. */
const BATCH = 50

export function isSearchCurrent(db: Reader): boolean {
  return db.select().from(searchState).get()?.edition === SEARCH_EDITION
}

/**
 * Indexes everything that readers may read again, each document in its place: search answers all the while, and each
 * transaction leaves it whole. Interrupted, it is begun again at the next start: the edition is written last.
 * Returns how many articles there are, readable or not.
 */
export function rebuildSearch(db: Database): number {
  const inTransaction = (work: (tx: Reader) => void) => db.transaction(work, { behavior: 'immediate' })
  for (const kind of recordKinds) inTransaction((tx) => refreshRecords(tx, kind, 'all-again'))
  let done = 0
  for (let ids = nextArticles(db, 0); ids.length > 0; ids = nextArticles(db, ids.at(-1) ?? 0)) {
    inTransaction((tx) => {
      const documents = new Map(articleDocuments(tx, ids).map((document) => [document.recordId, document]))
      for (const id of ids) {
        const document = documents.get(id)
        if (document) indexDocument(tx, document)
        else unindexRecord(tx, { kind: 'article', recordId: id })
      }
    })
    done += ids.length
  }
  db.update(searchState).set({ edition: SEARCH_EDITION }).where(eq(searchState.id, 1)).run()
  return done
}

function nextArticles(db: Reader, after: number): number[] {
  const rows = db
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, after))
    .orderBy(asc(articles.id))
    .limit(BATCH)
  return rows.all().map(({ id }) => id)
}
