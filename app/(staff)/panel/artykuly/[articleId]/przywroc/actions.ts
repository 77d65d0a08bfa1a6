'use server'
import { unarchiveArticle } from '#services/article/unarchive-article.ts'
import { articleAction } from '../article-action.ts'

export const bringBackArticleAction = articleAction({
  run: (context, seen) => unarchiveArticle(context, seen),
  done: 'z-archiwum',
})
