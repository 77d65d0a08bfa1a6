'use server'
import { returnArticle } from '#services/article/return-article.ts'
import { articleAction } from '../article-action.ts'

export const returnArticleAction = articleAction({
  sentences: { 'note.missing': 'Wpisz, co trzeba poprawić.' },
  run: (context, seen, read) => returnArticle(context, { ...seen, note: read.text('note') }),
  done: 'zwrocono',
})
