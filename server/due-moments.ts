import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { listDueArticles, publishDueArticle } from '#services/article/publish-due-article.ts'
import { systemContext } from '#services/context.ts'

/**
 * Publishes every text whose moment had come at `now`, each in a transaction of its own, letting other requests in
 * between. One that fails does not keep the others back. Throws AggregateError when some failed.
 */
export async function publishDueArticles(db: Database, now: number): Promise<void> {
  const failures: unknown[] = []
  for (const articleId of listDueArticles(db, now)) {
    try {
      publishDueArticle(systemContext(db, now, 'due'), { articleId })
    } catch (error) {
      failures.push(error)
    }
    await breathe()
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} due texts could not be published`)
}
