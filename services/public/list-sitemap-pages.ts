import { asc, eq, max, sql } from 'drizzle-orm'
import { articles, teams, teamVersions } from '#db/schema/index.ts'
import { isListed, isReadableRow } from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'

/** A record with a page of its own and its last material change (ms UTC). */
type SitemapPage = { readonly slug: string; readonly changedAt: number | null }

/** Every readable article, newest first. Moving into the archive changes the page too. */
export function listArticlePages({ db, locale }: PublicContext, limit: number): SitemapPage[] {
  // The index holds all that is asked for; left to itself, SQLite takes another one and reads every body on the way.
  return db.all<SitemapPage>(sql`
    select revisions.slug, max(coalesce(revisions.material_at, revisions.published_at), coalesce(${articles.archivedAt}, 0)) as "changedAt"
    from article_revisions revisions indexed by article_revisions_addresses
    join ${articles} on ${articles.id} = revisions.article_id
    where revisions.state = 'published' and ${isListed(locale)} and ${isReadableRow}
    order by ${articles.firstPublishedOn} desc, ${articles.id} desc
    limit ${limit}`)
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
