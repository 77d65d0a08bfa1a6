'use server'
import { submitArticle } from '#services/article/submit-article.ts'
import { articleAction } from '../article-action.ts'

export const submitArticleAction = articleAction({
  run: (context, seen) => submitArticle(context, seen),
  done: 'przekazano',
})
