'use server'
import { restoreArticle } from '#services/article/restore-article.ts'
import { takeUpChanges } from '#services/article/take-up-changes.ts'
import { articleAction } from '../artykuly/[articleId]/article-action.ts'

export const restoreArticleAction = articleAction({
  run: (context, seen) => restoreArticle(context, seen),
  done: 'przywrocono-szkic',
})

export const takeUpChangesAction = articleAction({
  run: (context, seen, read) => takeUpChanges(context, { ...seen, revisionId: read.number('revisionId') }),
  done: 'przywrocono-zmiany',
})
