'use server'
import { goTo } from '#app/_server/form-action.ts'
import { duplicateArticle } from '#services/article/duplicate-article.ts'
import { articleAction } from '../article-action.ts'

export const duplicateArticleAction = articleAction({
  run: (context, { articleId }, read) => duplicateArticle(context, { articleId, draftKey: read.optional('draftKey') }),
  done: ({ articleId }) => goTo(`/panel/artykuly/${articleId}`, 'powielono'),
})
