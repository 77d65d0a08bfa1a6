import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { findStaffArticle } from '#services/article/find-staff-article.ts'
import type { StaffContext } from '#services/context.ts'

/** Where readers find the article that something was just done with (`?artykul=` in the address); null = nowhere. */
export function doneLink(context: StaffContext, { komunikat, artykul }: AddressParameters) {
  if (komunikat === undefined || typeof artykul !== 'string' || !/^[1-9]\d{0,14}$/.test(artykul)) return null
  const article = findStaffArticle(context, Number(artykul))
  if (!article || article.slug === null || !isReadable(article.publicState)) return null
  return { label: 'Zobacz na stronie', href: `/aktualnosci/${article.slug}` }
}
