'use server'
import type { ArchiveReason } from '#domain/article/article-state.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { articleAction } from '../article-action.ts'
import { successorSearch, successorSentences, unsearchedSuccessor } from '../successor-search.ts'

export const archiveArticleAction = articleAction({
  sentences: {
    ...successorSentences,
    'reason.missing': 'Wybierz powód.',
    'note.missing': 'Wpisz powód własnymi słowami albo wybierz jeden z pozostałych.',
  },
  before: (_staff, read) =>
    successorSearch(read, `/panel/artykuly/${read.number('articleId')}/archiwum`, ['reason', 'note']),
  run: (context, seen, read) => {
    const issues = unsearchedSuccessor(read)
    if (issues.length > 0) return { ok: false, issues }
    return archiveArticle(context, {
      ...seen,
      // Whatever was sent: the input refuses what is no reason.
      reason: read.text('reason') as ArchiveReason,
      note: read.optional('note'),
      successorId: read.optionalNumber('successorId'),
    })
  },
  done: 'do-archiwum',
})
