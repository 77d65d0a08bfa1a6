'use server'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { articleAction } from '../article-action.ts'
import { successorSearch, successorSentences, unsearchedSuccessor } from '../successor-search.ts'

export const withdrawArticleAction = articleAction({
  sentences: {
    ...successorSentences,
    'reason.missing': 'Wpisz powód: czytelnicy zobaczą go pod adresem artykułu.',
  },
  before: (_staff, read) => successorSearch(read, `/panel/artykuly/${read.number('articleId')}/wycofaj`, ['reason']),
  run: (context, seen, read) => {
    const issues = unsearchedSuccessor(read)
    if (issues.length > 0) return { ok: false, issues }
    return withdrawArticle(context, {
      ...seen,
      reason: read.text('reason'),
      successorId: read.optionalNumber('successorId'),
    })
  },
  done: 'wycofano',
})
