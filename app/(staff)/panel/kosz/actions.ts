'use server'
import { restoreArticle } from '#services/article/restore-article.ts'
import { restoreDiscardedDraft } from '#services/article/restore-discarded-draft.ts'
import { articleAction } from '../artykuly/[articleId]/article-action.ts'

export const restoreArticleAction = articleAction({
  run: (context, seen) => restoreArticle(context, seen),
  done: 'draft-restored',
})

export const takeUpChangesAction = articleAction({
  run: (context, seen, read) => restoreDiscardedDraft(context, { ...seen, revisionId: read.number('revisionId') }),
  done: 'changes-restored',
})
