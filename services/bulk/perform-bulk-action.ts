import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import type { Issue } from '#domain/issue.ts'
import { replaceInArticle } from '#domain/phrase/phrase-in-article.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { binArticle } from '../article/bin-article.ts'
import { handOverArticle } from '../article/hand-over-article.ts'
import { keepPublished } from '../article/keep-published.ts'
import { planArchiving } from '../article/plan-archiving.ts'
import { publishArticle } from '../article/publish-article.ts'
import { restoreArticle } from '../article/restore-article.ts'
import { scheduleArticle } from '../article/schedule-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import type { EditorContext } from '../context.ts'
import { fixLinks } from '../link/fix-links.ts'
import { canonicalIdsOf } from '../tag/tag-queries.ts'
import { changeText, changeTextWithNote, type Performed, type Seen } from './change-text.ts'

/**
 * Does to one article what its own page would do, by the same verb: with its right, its rules and its audit entry.
 * Throws what the verb throws.
 */
export function performBulkAction(context: EditorContext, request: BulkRequest, seen: Seen): Performed {
  switch (request.action) {
    case 'archive': {
      const { reason, note, ownSuccessors } = request
      const own = ownSuccessors?.find(({ articleId }) => articleId === seen.articleId)
      const successorId = own?.successorId ?? request.successorId
      return performed(archiveArticle(context, { ...seen, reason, note, successorId }))
    }
    case 'add-tag':
      return changeTags(context, seen, (tagIds) => [...tagIds, ...canonicalIdsOf(context.db, [request.tagId])])
    case 'remove-tag': {
      const removed = canonicalIdsOf(context.db, [request.tagId])
      return changeTags(context, seen, (tagIds) => tagIds.filter((tagId) => !removed.includes(tagId)))
    }
    case 'replace':
      return changeTextWithNote(context, seen, request.changeNote, (text) => replaceInArticle(text, request))
    case 'fix-links':
      return changeTextWithNote(context, seen, request.changeNote, (text) =>
        fixLinks(context.db, text, request.ownHost),
      )
    case 'submit':
      return performed(submitArticle(context, seen))
    case 'publish':
      return performed(publishArticle(context, { ...seen, changeNote: null }))
    case 'hand-over':
      return performed(handOverArticle(context, { ...seen, toAccountId: request.toAccountId }))
    case 'schedule':
      return performed(scheduleArticle(context, { ...seen, dueAt: request.dueAt }))
    case 'bin':
      return performed(binArticle(context, seen))
    case 'restore':
      return performed(restoreArticle(context, seen))
    case 'plan-archiving': {
      const { dueAt, reason, note, successorId } = request
      return performed(planArchiving(context, { ...seen, dueAt, reason, note, successorId }))
    }
    case 'keep-published':
      return performed(keepPublished(context, { articleId: seen.articleId, until: request.until }))
  }
}

/** Tags belong to a text: of a published one a draft is begun. */
function changeTags(
  context: EditorContext,
  seen: Seen,
  change: (tagIds: readonly number[]) => readonly number[],
): Performed {
  return changeText(context, seen, (text) => {
    const tagIds = [...new Set(change(text.tagIds))]
    return { ok: true, text: tagIds.length === text.tagIds.length ? text : { ...text, tagIds } }
  })
}

function performed(
  result: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] },
): Performed {
  return result.ok ? { kind: 'done' } : { kind: 'refused', issues: result.issues }
}
