'use server'
import { unscheduleArticle } from '#services/article/unschedule-article.ts'
import { articleAction } from '../article-action.ts'

export const unscheduleArticleAction = articleAction({
  run: (context, seen) => unscheduleArticle(context, seen),
  done: 'odwolano-publikacje',
})
