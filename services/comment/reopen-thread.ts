import { eq } from 'drizzle-orm'
import { commentThreads } from '#db/schema/index.ts'
import { SettleThreadInput } from '#domain/comment/comment-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { requireThread } from './require-thread.ts'

/** It is not dealt with after all. `unchanged` when it is open. Throws NotFound. */
export const reopenThread = defineVerb({
  name: 'comment.reopen',
  input: SettleThreadInput,
  load: (scope, { threadId }) => requireThread(scope, threadId),
  allow: mayWriteArticles,
  run: ({ tx }, { threadId }, { articleId, resolvedAt }) => {
    if (resolvedAt === null) return unchanged({ articleId, threadId })
    const open = { resolvedAt: null, resolvedBy: null }
    tx.update(commentThreads).set(open).where(eq(commentThreads.id, threadId)).run()
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
