'use server'
import { requestChanges } from '#services/article/request-changes.ts'
import { articleAction } from '../article-action.ts'

export const returnArticleAction = articleAction({
  sentences: { 'note.missing': 'Wpisz, co trzeba poprawić.' },
  run: (context, seen, read) => requestChanges(context, { ...seen, note: read.text('note') }),
  done: 'zwrocono',
})
