import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { articleAddresses, articleLinks, articleOverviews, articles } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { shortPagesLinking } from './short-pages-linking.ts'

type Asked = { readonly articleId: number; readonly ownHost: string | null }

/**
 * What leads to an article, before it is taken away or gets another address: articles whose newest texts link here, by
 * number or by any address it ever had; those that name it as their successor, also in a planned archiving; short pages; the
 * notice of the front page; former addresses that lead here. Nothing of it is changed by what comes next: somebody decides.
 */
export const pointsHere = defineStaffQuery(({ db, actor }, { articleId, ownHost }: Asked) => {
  const addresses = db
    .select({ slug: articleAddresses.slug, replacedAt: articleAddresses.replacedAt })
    .from(articleAddresses)
    .where(eq(articleAddresses.articleId, articleId))
    .all()
  const isOwnHost =
    ownHost === null ? isNull(articleLinks.host) : sql`coalesce(${articleLinks.host}, ${ownHost}) = ${ownHost}`
  const isByAddress = and(
    inArray(
      articleLinks.slug,
      addresses.map(({ slug }) => slug),
    ),
    isOwnHost,
  )
  const linking = db
    .selectDistinct({ articleId: articleOverviews.articleId, title: articleOverviews.title })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.articleId, articleLinks.articleId))
    .where(
      and(
        ne(articleLinks.articleId, articleId),
        or(eq(articleLinks.targetId, articleId), isByAddress),
        isInScope(actor, articleLinks.articleId),
      ),
    )
    .orderBy(asc(articleOverviews.sortKey), asc(articleOverviews.articleId))
    .all()
  const replaced = db
    .select({ articleId: articleOverviews.articleId, title: articleOverviews.title })
    .from(articles)
    .innerJoin(articleOverviews, eq(articleOverviews.articleId, articles.id))
    .where(
      and(
        or(
          eq(articles.successorId, articleId),
          eq(articles.withdrawalSuccessorId, articleId),
          sql`${articles.id} in (select article_id from archive_plans where successor_id = ${articleId})`,
        ),
        isInScope(actor, articles.id),
      ),
    )
    .orderBy(asc(articleOverviews.sortKey), asc(articleOverviews.articleId))
    .all()
  return {
    linking,
    replaced,
    formerAddresses: addresses.filter(({ replacedAt }) => replacedAt !== null).length,
    pages: shortPagesLinking(db, { articleId, slugs: addresses.map(({ slug }) => slug), ownHost }),
    isPinned: readSettings(db)['pinned-article']?.articleId === articleId,
  }
})

export type PointsHere = ReturnType<typeof pointsHere>
