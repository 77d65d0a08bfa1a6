import { eq } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { requireArticle } from '../article/article-revisions.ts'
import type { ArticleScope } from '../article/in-scope.ts'

/** What verbs of one thread are about. Throws NotFound, also for a thread at an article that this actor does not see. */
export function requireThread(scope: ArticleScope, threadId: number) {
  const thread = scope.tx.select().from(commentThreads).where(eq(commentThreads.id, threadId)).get()
  if (!thread) throw new NotFound(`There is no thread ${threadId}`)
  requireArticle(scope, thread.articleId)
  return thread
}
