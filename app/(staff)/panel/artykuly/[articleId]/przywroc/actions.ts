'use server'
import { bringBackArticle } from '#services/article/bring-back-article.ts'
import { articleAction } from '../article-action.ts'

export const bringBackArticleAction = articleAction({
  run: (context, seen) => bringBackArticle(context, seen),
  done: 'z-archiwum',
})
