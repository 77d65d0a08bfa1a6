import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { Busy } from '#domain/errors.ts'
import { listDueArticles, publishDueArticle } from '#services/article/publish-due-article.ts'
import { systemContext } from '#services/context.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'

/** So many are published before readers who came at that moment are answered; those beyond it follow meanwhile. */
export const DUE_BATCH = 20

/**
 * Publishes every text whose moment had come at `now`, each in a transaction of its own, letting other requests in
 * between. After each batch that is not the last one `afterBatch` is called. One that fails does not keep the others back.
 * Throws AggregateError when some failed.
 */
export async function publishDueArticles(db: Database, now: number, afterBatch: () => void = () => {}): Promise<void> {
  const failures: unknown[] = []
  for (const [index, articleId] of listDueArticles(db, now).entries()) {
    if (index > 0 && index % DUE_BATCH === 0) afterBatch()
    try {
      await retryWhileBusy(() => publishDueArticle(systemContext(db, now, 'due'), { articleId }))
    } catch (error) {
      failures.push(error)
      // Whoever writes keeps all of them waiting: they are tried again together.
      if (error instanceof Busy) break
    }
    await yieldToEventLoop()
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} due texts could not be published`)
}
