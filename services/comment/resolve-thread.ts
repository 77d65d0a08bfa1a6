import { eq } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import { SettleThreadInput } from '#domain/comment/comment-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { requireAuthor } from './require-author.ts'
import { requireThread } from './require-thread.ts'

/** What was said is dealt with; it stays to be read. `unchanged` when it was resolved already. Throws NotFound. */
export const resolveThread = defineVerb({
  name: 'comment.resolve',
  input: SettleThreadInput,
  load: (scope, { threadId }) => requireThread(scope, threadId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { threadId }, { articleId, resolvedAt }) => {
    if (resolvedAt !== null) return unchanged({ articleId, threadId })
    const resolved = { resolvedAt: now, resolvedBy: requireAuthor(actor).authorId }
    tx.update(commentThreads).set(resolved).where(eq(commentThreads.id, threadId)).run()
    return done(
      { articleId, threadId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { thread: threadId },
        readersSee: false,
      },
    )
  },
})
