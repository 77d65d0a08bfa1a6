import { setImmediate } from 'node:timers/promises'
import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { articles, searchDocuments, searchState } from '#db/schema/index.ts'
import { indexTexts } from '../article/index-texts.ts'
import { phraseIndex } from '../phrase/phrase-index.ts'
import { type RecordKind, recordKinds } from './documents/all-documents.ts'
import { articleDocuments } from './documents/article-documents.ts'
import { freeIds } from './free-ids.ts'
import { indexDocument, indexNewDocuments, unindexRecord } from './index-document.ts'
import { gatherWords } from './index-words.ts'
import { reindexRecords } from './refresh-search.ts'
import { publicIndex } from './search-index.ts'
import {
  addStaffRecords,
  forgetStaffSearch,
  freeStaffIds,
  refreshAllStaffRecords,
  refreshStaffRecords,
} from './staff/refresh-staff-search.ts'
import { staffIndex } from './staff/staff-index.ts'
import { writeAsUsual, writeMany } from './write-many.ts'
import { writeManyRows } from './write-rows.ts'

/**
 * Edition of the indexes, of the readers' and of the panel's, with those of phrases and links: raised with every change of
 * what a document says, of how words become keys (domain/polish and its data) or of how ids and marks are made. A database with another edition is indexed again when the portal starts.
 */
export const SEARCH_EDITION = 6

/** Articles indexed in one transaction: whoever writes at the same time waits no longer than a tenth of a second. */
const BATCH = 50
/** The same while nobody else is there: fewer commits, and fewer segments to merge. */
const BATCH_ALONE = 2_000
/** Of these so many are read at a time: each question to the database costs its preparation. */
const READ_ALONE = 200

/** Of other records, of which a file may be a hundred pages long. */
const RECORD_BATCH = 10

/** Pages of the index merged in one step. */
const MERGED_PAGES = 500

/** The tables of FTS5 that are written. */
const tables = [...[publicIndex, staffIndex].flatMap(({ words, titles }) => [words, titles]), phraseIndex]

export function isSearchCurrent(db: Reader): boolean {
  return db.select().from(searchState).get()?.edition === SEARCH_EDITION
}

/**
 * Indexes everything again that readers may read and that the staff see, each document in its place: search answers all the while, and each
 * transaction leaves it whole. `alone`: nobody searches or writes meanwhile, so it is begun from nothing, which takes half the
 * time. Interrupted, it is begun again at the next start: the edition is written last.
 * Returns how many articles there are, readable or not.
 */
export async function rebuildSearch(
  db: Database,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<number> {
  if (alone) forgetEverything(db)
  for (const kind of recordKinds) indexRecords(db, kind)
  inTransaction(db, refreshAllStaffRecords)
  const done = alone
    ? await indexArticles(db, { batch: BATCH_ALONE, read: READ_ALONE }, addArticles(db))
    : await indexArticles(db, { batch: BATCH, read: BATCH }, { index: replaceArticles, end: () => {} })
  mergeSegments(db)
  inTransaction(db, (tx) => tables.map((table) => writeAsUsual(tx, table)))
  db.update(searchState).set({ edition: SEARCH_EDITION }).where(eq(searchState.id, 1)).run()
  return done
}

function forgetEverything(db: Database): void {
  inTransaction(db, (tx) => {
    tx.update(searchState).set({ edition: 0 }).run()
    tx.delete(searchDocuments).run()
    forgetStaffSearch(tx)
    for (const table of tables) {
      tx.run(sql`insert into ${table} (${table}) values ('delete-all')`)
      writeMany(tx, table)
    }
  })
}

/** Files may be long: some are indexed at a time, as articles are. */
function indexRecords(db: Database, kind: RecordKind): void {
  for (let from: number | null = 0; from !== null; ) {
    const at: number = from
    from = inTransaction(db, (tx) => reindexRecords(tx, kind, { from: at, most: RECORD_BATCH }))
  }
}

/** How many articles are indexed in one transaction, and how many of them are read at a time. */
type Portions = { readonly batch: number; readonly read: number }

type IndexArticles = {
  readonly index: (tx: Reader, ids: readonly number[]) => void
  /** Before the transaction ends. */
  readonly end: () => void
}

/**
 * Between two transactions other tasks have their turn: only then is the memory of statements given back that nobody holds any
 * more, which with 100,000 articles is more than a machine has.
 */
async function indexArticles(db: Database, { batch, read }: Portions, { index, end }: IndexArticles): Promise<number> {
  let done = 0
  for (let ids = nextArticles(db, 0, batch); ids.length > 0; ids = nextArticles(db, ids.at(-1) ?? 0, batch)) {
    inTransaction(db, (tx) => {
      for (const some of inBatches(ids, read)) index(tx, some)
      end()
    })
    done += ids.length
    await setImmediate()
  }
  return done
}

/** Where no article is found yet. */
function addArticles(db: Database): IndexArticles {
  const [publicIds, staffIds] = [freeIds(searchDocuments), freeStaffIds()]
  const write = writeManyRows(db)
  const { put, end } = gatherWords(write)
  return {
    index: (tx, ids) => {
      indexNewDocuments(tx, articleDocuments(tx, ids), publicIds, put)
      addStaffRecords(tx, 'article', ids, { ids: staffIds, put })
      indexTexts(tx, ids, write)
    },
    end,
  }
}

function replaceArticles(tx: Reader, ids: readonly number[]): void {
  const documents = new Map(articleDocuments(tx, ids).map((document) => [document.recordId, document]))
  for (const id of ids) {
    const document = documents.get(id)
    if (document) indexDocument(tx, document)
    else unindexRecord(tx, { kind: 'article', recordId: id })
  }
  refreshStaffRecords(tx, 'article', ids)
  indexTexts(tx, ids)
}

function inTransaction<Value>(db: Database, work: (tx: Reader) => Value): Value {
  return db.transaction(work, { behavior: 'immediate' })
}

/**
 * FTS5 keeps what was written in segments and looks into each of them: few answer sooner. Merged in steps of some pages,
 * so that nobody who writes waits for the whole (SQLite, FTS5, 6.7; a step that changed less than two rows was the last).
 */
function mergeSegments(db: Database): void {
  const changes = () => db.get<{ rows: number }>(sql`select total_changes() as rows`)?.rows ?? 0
  for (const table of tables) {
    // A negative number first: all segments are to become one.
    let pages = -MERGED_PAGES
    for (let before = changes(); ; before = changes()) {
      db.run(sql`insert into ${table} (${table}, rank) values ('merge', ${pages})`)
      if (changes() - before < 2) break
      pages = MERGED_PAGES
    }
  }
}

function nextArticles(db: Reader, after: number, batch: number): number[] {
  const rows = db
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, after))
    .orderBy(asc(articles.id))
    .limit(batch)
  return rows.all().map(({ id }) => id)
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
