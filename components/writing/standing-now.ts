import type { ArticleStanding } from '#domain/article/article-standing.ts'
import type { SaverState } from './saving/draft-saver.ts'
import type { WritingView } from './writing-view.ts'

type Saved = Pick<SaverState, 'articleId' | 'savedAt'>

/** How the article stands after what was saved since the page was made. */
export function standingNow(view: WritingView, { articleId, savedAt }: Saved) {
  const isSavedHere = savedAt !== null && savedAt !== view.savedAt
  return {
    standing: articleId === null ? null : standingAfter(view.standing, isSavedHere),
    savedAt,
    savedBy: isSavedHere ? view.accountName : view.savedBy,
    publishedAt: view.publishedAt,
  }
}

function standingAfter(before: ArticleStanding | null, isSavedHere: boolean): ArticleStanding {
  if (before === null) return 'draft'
  return before === 'published' && isSavedHere ? 'published-with-changes' : before
}
