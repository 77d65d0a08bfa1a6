import { and, asc, desc, eq, isNull, max, sql } from 'drizzle-orm'
import { articleAddresses, articleRevisions, articles, teams, teamVersions } from '#db/schema/index.ts'
import { isListed, isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'

/** A record with a page of its own and its last material change (ms UTC). */
export type SitemapPage = { readonly slug: string; readonly changedAt: number | null }

/** Every readable article, newest first. Moving into the archive changes the page too. */
export function listArticlePages({ db }: PublicContext, limit: number): SitemapPage[] {
  return db
    .select({
      slug: articleAddresses.slug,
      changedAt: sql<number>`max(${articleRevisions.publishedAt}, coalesce(${articles.archivedAt}, 0))`,
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isPublishedRevision))
    .innerJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .where(and(isListed, isReadableRow))
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .limit(limit)
    .all()
}

/** Every team of the register, in Polish order. */
export function listTeamPages({ db }: PublicContext): SitemapPage[] {
  return db
    .select({ slug: teams.slug, changedAt: max(teamVersions.recordedAt) })
    .from(teams)
    .leftJoin(teamVersions, eq(teamVersions.teamId, teams.id))
    .groupBy(teams.id)
    .orderBy(asc(teams.sortKey))
    .all()
}
