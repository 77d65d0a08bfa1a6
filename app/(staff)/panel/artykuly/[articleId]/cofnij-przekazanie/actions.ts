'use server'
import { takeBackArticle } from '#services/article/take-back-article.ts'
import { articleAction } from '../article-action.ts'

export const takeBackArticleAction = articleAction({
  run: (context, seen) => takeBackArticle(context, seen),
  done: 'cofnieto-przekazanie',
})
