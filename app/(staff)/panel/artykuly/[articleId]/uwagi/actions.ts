'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { addComment } from '#services/comment/add-comment.ts'
import { answerComment } from '#services/comment/answer-comment.ts'
import { reopenThread } from '#services/comment/reopen-thread.ts'
import { resolveThread } from '#services/comment/resolve-thread.ts'
import { answerSentences, commentSentences } from './comment-sentences.ts'

const commentsOf = (articleId: number) => `/panel/artykuly/${articleId}/uwagi`

export const addCommentAction = formAction({
  sentences: commentSentences,
  fields: { passageId: 'quote' },
  run: ({ context }, read) =>
    answerTo(
      addComment(context, {
        articleId: read.number('articleId'),
        passageId: read.optional('passageId'),
        quote: read.text('quote'),
        words: read.text('words'),
      }),
      ({ articleId }) => goTo(commentsOf(articleId), 'comment-added'),
    ),
})

export const answerCommentAction = formAction({
  sentences: answerSentences,
  run: ({ context }, read) =>
    answerTo(
      answerComment(context, { threadId: read.number('threadId'), words: read.text('words') }),
      ({ articleId }) => goTo(commentsOf(articleId), 'comment-answered'),
    ),
})

export const resolveThreadAction = formAction({
  run: ({ context }, read) =>
    answerTo(resolveThread(context, { threadId: read.number('threadId') }), ({ articleId }) =>
      goTo(commentsOf(articleId), 'comment-resolved'),
    ),
})

export const reopenThreadAction = formAction({
  run: ({ context }, read) =>
    answerTo(reopenThread(context, { threadId: read.number('threadId') }), ({ articleId }) =>
      goTo(commentsOf(articleId), 'comment-reopened'),
    ),
})
