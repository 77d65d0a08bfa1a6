import 'server-only'
import { goTo } from '#app/_server/form-action.ts'
import type { ArchiveReason } from '#domain/article/article-state.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { duplicateArticle } from '#services/article/duplicate-article.ts'
import { unarchiveArticle } from '#services/article/unarchive-article.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { articleAction } from '../article-action.ts'
import { confirmSentences } from './confirm-sentences.ts'

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
    run: (context, seen, read) =>
      archiveArticle(context, {
        ...seen,
        // Whatever was sent: the input refuses what is no reason.
        reason: read.text('reason') as ArchiveReason,
        note: read.optional('note'),
        successorId: read.optionalNumber('successorId'),
      }),
    done: 'archived',
  }),
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
