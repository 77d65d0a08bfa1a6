import 'server-only'
import type { Staff } from '#app/_server/staff.ts'
import { parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { BULK_MAX } from '#domain/bulk/bulk-action.ts'
import type { BulkChoice } from '#domain/bulk/bulk-choice.ts'
import { listNumbersOfStaffArticles, listStaffArticles } from '#services/article/staff-articles.ts'
import { listDoneInBulkRun } from '#services/bulk/bulk-run-queries.ts'

type Chosen = {
  /** One more than BULK_MAX at most. */
  readonly articleIds: readonly number[]
  /** The list's filters, where all that they find were chosen; null = each was chosen itself. */
  readonly question: string | null
}

/**
 * The articles that a list's form has chosen; `place`: filters, order and page of that list. Throws NotFound and Forbidden
 * for a former run.
 */
export function chosenArticles({ context, account }: Staff, choice: BulkChoice, place: string): Chosen {
  if (choice.scope === 'run') {
    return { articleIds: choice.runId === null ? [] : listDoneInBulkRun(context, choice.runId), question: null }
  }
  if (choice.scope === 'ticked') return { articleIds: choice.ticked.slice(0, BULK_MAX + 1), question: null }
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(place)))
  if (query === null) return { articleIds: [], question: null }
  const asked = { ...query, ownerId: query.isMine ? account.id : null }
  if (choice.scope === 'page') {
    return { articleIds: listStaffArticles(context, asked).articles.map(({ id }) => id), question: null }
  }
  return { articleIds: listNumbersOfStaffArticles(context, { ...asked, limit: BULK_MAX }), question: place }
}
