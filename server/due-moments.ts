import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { Busy } from '#domain/errors.ts'
import { archiveDueArticle } from '#services/article/archive-due-article.ts'
import { listDueMoments } from '#services/article/due-moments.ts'
import { publishDueArticle } from '#services/article/publish-due-article.ts'
import { systemContext } from '#services/context.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'

/** So many moments are kept before readers who came then are answered; those beyond them follow meanwhile. */
export const DUE_BATCH = 20

const verbs = { publish: publishDueArticle, archive: archiveDueArticle } as const

/**
 * Publishes and archives everything whose moment had come at `now`, each in a transaction of its own, letting other requests
 * in between. After each batch that is not the last one `afterBatch` is called. One that fails does not keep the others back.
 * Throws AggregateError when some failed.
 */
export async function keepDueMoments(db: Database, now: number, afterBatch: () => void = () => {}): Promise<void> {
  const failures: unknown[] = []
  for (const [index, { articleId, step }] of listDueMoments(db, now).entries()) {
    if (index > 0 && index % DUE_BATCH === 0) afterBatch()
    try {
      await retryWhileBusy(() => verbs[step](systemContext(db, now, 'due'), { articleId }))
    } catch (error) {
      failures.push(error)
      // Whoever writes keeps all of them waiting: they are tried again together.
      if (error instanceof Busy) break
    }
    await yieldToEventLoop()
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} due moments could not be kept`)
}
