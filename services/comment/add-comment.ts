import { AddCommentInput } from '#domain/comment/comment-input.ts'
import { passagesOf } from '#domain/comment/passages.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { requireArticle, requireNewestRevision } from '../article/article-revisions.ts'
import { readRevisionText } from '../article/revision-text.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { mentionedIn } from './mentioned-people.ts'
import { placeComment } from './place-comment.ts'
import { requireAuthor } from './require-author.ts'
import { insertThread } from './write-comment.ts'

/**
 * A comment of the staff on words of the newest text, or on all of it. Nothing of the text changes, so no approval is voided.
 * Refuses with `quote: not-there`, `passageId: not-a-passage`, `words: mentions-nobody`, `words: mentions-several`.
 * Throws NotFound.
 */
export const addComment = defineVerb({
  name: 'comment.add',
  input: AddCommentInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, passageId, quote, occurrence, words }) => {
    const { tx, actor } = scope
    const place = placeComment(passagesOf(readRevisionText(tx, requireNewestRevision(tx, articleId))), {
      passageId,
      quote,
      occurrence,
    })
    if (!place.ok) return refused(place.issue)
    const mentioned = mentionedIn(scope, articleId, words)
    if (!mentioned.ok) return refused(mentioned.issue)
    const { threadId } = insertThread(scope, {
      ...{ articleId, previewId: null, anchor: place.anchor, words, mentioned: mentioned.accountIds },
      ...requireAuthor(actor),
    })
    return done(
      { articleId, threadId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { thread: threadId, mentioned: mentioned.accountIds },
        readersSee: false,
      },
    )
  },
})
