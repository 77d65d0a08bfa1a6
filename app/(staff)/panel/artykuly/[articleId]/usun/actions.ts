'use server'
import { binArticle } from '#services/article/bin-article.ts'
import { articleAction } from '../article-action.ts'

export const binArticleAction = articleAction({
  run: (context, seen) => binArticle(context, seen),
  done: 'do-kosza',
})
