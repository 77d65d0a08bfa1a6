import { and, asc, countDistinct, desc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { articleLinks, articleOverviews } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Links of one host shown on its page. */
const LINKS_MAX = 500

/** Hosts to which newest texts lead, with how many links and articles, the most linked first. `ownHost`: the portal's own. */
export const listOuterHosts = defineStaffQuery(({ db, actor }, ownHost: string | null) => {
  const articles = countDistinct(articleLinks.articleId)
  return db
    .select({ host: sql<string>`${articleLinks.host}`, links: sql<number>`count(*)`, articles })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.revisionId, articleLinks.revisionId))
    .where(
      and(
        isNotNull(articleLinks.host),
        ownHost === null ? undefined : ne(articleLinks.host, ownHost),
        isInScope(actor, articleLinks.articleId),
      ),
    )
    .groupBy(articleLinks.host)
    .orderBy(desc(articles), asc(articleLinks.host))
    .all()
})

/** Links to one host, by article. */
export const listLinksToHost = defineStaffQuery(({ db, actor }, host: string) =>
  db
    .select({
      articleId: articleLinks.articleId,
      title: articleOverviews.title,
      words: articleLinks.words,
      path: sql<string>`${articleLinks.path}`,
      position: articleLinks.position,
    })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.revisionId, articleLinks.revisionId))
    .where(and(eq(articleLinks.host, host), isInScope(actor, articleLinks.articleId)))
    .orderBy(asc(articleOverviews.sortKey), asc(articleLinks.articleId), asc(articleLinks.position))
    .limit(LINKS_MAX)
    .all(),
)
