'use server'
import { handOverArticle } from '#services/article/hand-over-article.ts'
import { articleAction } from '../article-action.ts'

const CHOOSE = 'Wybierz osobę z listy.'

export const handOverArticleAction = articleAction({
  sentences: { 'toAccountId.not-a-writer': CHOOSE, 'toAccountId.not-a-record': CHOOSE },
  run: (context, seen, read) => handOverArticle(context, { ...seen, toAccountId: read.number('toAccountId') }),
  done: 'zmieniono-prowadzenie',
})
