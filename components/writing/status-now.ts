import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import type { SaverState } from './saving/draft-saver.ts'
import type { WritingView } from './writing-view.ts'

type Saved = Pick<SaverState, 'articleId' | 'savedAt'>

/** How the article stands after what was saved since the page was made. */
export function statusNow(view: WritingView, { articleId, savedAt }: Saved) {
  const isSavedHere = savedAt !== null && savedAt !== view.savedAt
  return {
    status: articleId === null ? null : statusAfter(view.status, isSavedHere),
    savedAt,
    savedBy: isSavedHere ? view.accountName : view.savedBy,
    publishedAt: view.publishedAt,
  }
}

function statusAfter(before: EditorialStatus | null, isSavedHere: boolean): EditorialStatus {
  if (before === null) return 'draft'
  return before === 'published' && isSavedHere ? 'published-with-changes' : before
}
