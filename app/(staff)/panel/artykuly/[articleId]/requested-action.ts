import { forbidden, notFound } from 'next/navigation'
import { backToList } from '#app/_server/list-place.ts'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff, type Staff } from '#app/_server/staff.ts'
import { type ArticleAction, allowedActions, isPossible } from '#domain/article/article-actions.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { findStaffArticle, type StaffArticleFound } from '#services/article/find-staff-article.ts'

export type ArticleParams = Promise<{ articleId: string }>

export type RequestedAction = {
  readonly staff: Staff
  /** `listHref`: the list as it was left. */
  readonly article: StaffArticleFound & { readonly listHref: string }
  /** Null = the article does not stand so that it could be done now. */
  readonly action: ArticleAction | null
}

/**
 * What a page asks confirmation for: the first of the actions that the article's state allows. Answers 404 for an article
 * that is not there, 403 to somebody who may not do it.
 */
export async function requestedAction(
  params: ArticleParams,
  ...actions: readonly ArticleAction[]
): Promise<RequestedAction> {
  const staff = await requireStaff(mayWriteArticles)
  const found = findStaffArticle(staff.context, recordNumber((await params).articleId)) ?? notFound()
  const article = { ...found, listHref: await backToList('/panel/artykuly') }
  const possible = actions.find((action) => isPossible(action, article))
  if (possible === undefined) return { staff, article, action: null }
  if (!allowedActions(staff.context.actor, article).includes(possible)) forbidden()
  return { staff, article, action: possible }
}
