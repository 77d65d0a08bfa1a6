import 'server-only'
import { goTo } from '#app/_server/form-action.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { cancelArchiving } from '#services/article/cancel-archiving.ts'
import { duplicateArticle } from '#services/article/duplicate-article.ts'
import { planArchiving } from '#services/article/plan-archiving.ts'
import { unarchiveArticle } from '#services/article/unarchive-article.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { toldOfArchiving } from '../../told-of-archiving.ts'
import { articleAction } from '../article-action.ts'
import { atDueMoment } from './at-due-moment.ts'
import { confirmSentences } from './confirm-sentences.ts'

const plan = articleAction({
  fields: { dueAt: 'day' },
  sentences: confirmSentences.planArchiving,
  run: (context, seen, read) =>
    atDueMoment(read, (dueAt) => planArchiving(context, { ...seen, dueAt, ...toldOfArchiving(read) })),
  done: 'archiving-planned',
})

/** What is done with the article as a whole when its question is answered. */
export const confirmedOfArticle = {
  'bring-back': articleAction({ run: unarchiveArticle, done: 'unarchived' }),
  duplicate: articleAction({
    run: (context, { articleId }, read) =>
      duplicateArticle(context, { articleId, draftKey: read.optional('draftKey') }),
    done: ({ articleId }) => goTo(`/panel/artykuly/${articleId}`, 'duplicated'),
  }),
  archive: articleAction({
    sentences: confirmSentences.archive,
    run: (context, seen, read) => archiveArticle(context, { ...seen, ...toldOfArchiving(read) }),
    done: 'archived',
  }),
  'plan-archiving': plan,
  'replan-archiving': plan,
  'cancel-archiving': articleAction({ run: cancelArchiving, done: 'archiving-cancelled' }),
  withdraw: articleAction({
    sentences: confirmSentences.withdraw,
    run: (context, seen, read) =>
      withdrawArticle(context, {
        ...seen,
        reason: read.text('reason'),
        successorId: read.optionalNumber('successorId'),
      }),
    done: 'withdrawn',
  }),
}
