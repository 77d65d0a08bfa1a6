import type { Database } from '#db/client.ts'
import { bulkRunArticles } from '#db/schema/index.ts'
import { aPublishedArticle, editorAt } from '../article/testing.ts'
import { accepted } from '../testing.ts'
import { prepareBulkRun } from './prepare-bulk-run.ts'

type Asked = Parameters<typeof prepareBulkRun>[1]

export const anArchiving = { action: 'archive', reason: 'expired', note: null, successorId: null } as const

export function publishedArticles(db: Database, count: number) {
  return Array.from({ length: count }, (_, index) => aPublishedArticle(db, { title: `Konkurs nr ${index + 1}` }))
}

/** A run that an editor has asked for; returns its number. */
export async function aBulkRun(
  db: Database,
  request: Asked['request'],
  articles: readonly { readonly articleId: number }[],
): Promise<number> {
  const articleIds = articles.map(({ articleId }) => articleId)
  return accepted(await prepareBulkRun(editorAt(db), { request, question: null, articleIds })).runId
}

/** Goes on however slow the machine is. */
export const TO_THE_END = { sliceMs: 60_000 }

/** What came of each article, in order. */
export const outcomesIn = (db: Database) =>
  db
    .select()
    .from(bulkRunArticles)
    .all()
    .map(({ outcome }) => outcome)
