'use server'
import { annotateArticle } from '#services/article/annotate-article.ts'
import { articleAction } from '../article-action.ts'

export const annotateArticleAction = articleAction({
  run: (context, seen, read) => annotateArticle(context, { ...seen, editorNote: read.optional('editorNote') }),
  done: 'zapisano-note',
})
