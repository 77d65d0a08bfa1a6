import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import type { Issue } from '#domain/issue.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { requireArticleForWriting } from '../article/article-for-writing.ts'
import { binArticle } from '../article/bin-article.ts'
import { handOverArticle } from '../article/hand-over-article.ts'
import { restoreArticle } from '../article/restore-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { scheduleArticle } from '../article/schedule-article.ts'
import { atomically } from '../atomically.ts'
import type { EditorContext } from '../context.ts'
import { canonicalIdsOf } from '../tag/tag-queries.ts'

type Seen = { readonly articleId: number; readonly seenLockVersion: number }

type Performed =
  | { readonly kind: 'done' | 'unchanged' }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

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
    case 'hand-over':
      return performed(handOverArticle(context, { ...seen, toAccountId: request.toAccountId }))
    case 'schedule':
      return performed(scheduleArticle(context, { ...seen, dueAt: request.dueAt }))
    case 'bin':
      return performed(binArticle(context, seen))
    case 'restore':
      return performed(restoreArticle(context, seen))
  }
}

/**
 * Tags belong to a text: they are saved in the draft in progress or in one begun beside the published revision. A draft in
 * which a field waits to be corrected is left alone, because this save would forget what was typed there.
 */
function changeTags(
  context: EditorContext,
  seen: Seen,
  change: (tagIds: readonly number[]) => readonly number[],
): Performed {
  const { text, leftOut } = requireArticleForWriting(context, seen.articleId)
  const tagIds = [...new Set(change(text.tagIds))]
  if (tagIds.length === text.tagIds.length) return { kind: 'unchanged' }
  if (leftOut !== null) return { kind: 'refused', issues: [{ field: '', key: 'field-to-correct' }] }
  const saved = atomically(context, saveDraft.verbName, () => {
    // The address is the one it has: nobody chose another here.
    const lists = { voivodeships: [...text.voivodeships], attachments: [...text.attachments] }
    const result = saveDraft(context, { ...seen, ...text, ...lists, slug: null, tagIds })
    return result.ok && result.value.issues.length > 0 ? { ok: false, issues: result.value.issues } : result
  })
  return performed(saved)
}

function performed(
  result: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] },
): Performed {
  return result.ok ? { kind: 'done' } : { kind: 'refused', issues: result.issues }
}
