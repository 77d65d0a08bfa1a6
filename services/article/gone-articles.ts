import { and, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import type { Body } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Of the articles that a text links to, those that readers cannot open any more: withdrawn, in the bin or not there. */
export function goneArticleIds(db: Reader, body: Body): readonly number[] {
  const { articleIds } = bodyReferences(body)
  if (articleIds.length === 0) return []
  const isThere = and(
    inArray(articles.id, [...articleIds]),
    isNull(articles.deletedAt),
    ne(articles.publicState, 'withdrawn'),
  )
  const there = new Set(
    db
      .select({ id: articles.id })
      .from(articles)
      .where(isThere)
      .all()
      .map(({ id }) => id),
  )
  return articleIds.filter((id) => !there.has(id))
}

export const listGoneArticles = defineStaffQuery(({ db }, body: Body) => goneArticleIds(db, body))
