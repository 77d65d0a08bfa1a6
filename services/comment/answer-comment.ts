import { AnswerCommentInput } from '#domain/comment/comment-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { mentionedIn } from './mentioned-people.ts'
import { requireAuthor } from './require-author.ts'
import { requireThread } from './require-thread.ts'
import { insertComment } from './write-comment.ts'

/**
 * An answer of the staff, seen by the staff alone. Refuses with `words: mentions-nobody`, `words: mentions-several`.
 * Throws NotFound; Conflict (the thread is resolved).
 */
export const answerComment = defineVerb({
  name: 'comment.answer',
  input: AnswerCommentInput,
  load: (scope, { threadId }) => requireThread(scope, threadId),
  allow: mayWriteArticles,
  run: (scope, { threadId, words }, { articleId, resolvedAt }) => {
    if (resolvedAt !== null) throw new Conflict(`Thread ${threadId} is resolved`)
    const mentioned = mentionedIn(scope, articleId, words)
    if (!mentioned.ok) return refused(mentioned.issue)
    const said = { words, mentioned: mentioned.accountIds, ...requireAuthor(scope.actor) }
    const commentId = insertComment(scope, threadId, said)
    return done(
      { articleId, threadId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { thread: threadId, comment: commentId, mentioned: mentioned.accountIds },
        readersSee: false,
      },
    )
  },
})
