import { and, asc, countDistinct, desc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { articleLinks, articleOverviews, outerAnswers } from '#db/schema/index.ts'
import { troubledOutcomes } from '#domain/link/outer-answer.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { areOuterLinksAsked, isOfLink } from './outer-answers.ts'

/** Links of one host shown on its page. */
const LINKS_MAX = 500

/** Whether an administrator has chosen that other sites are asked. */
export const areHostsAsked = defineStaffQuery(({ db }) => areOuterLinksAsked(db))

/**
 * Hosts to which newest texts lead, with how many links and articles, and how many links should be looked at for what the page
 * behind them answered last (`troubledOutcomes`): those first, then the most linked. `ownHost`: the portal's own.
 */
export const listOuterHosts = defineStaffQuery(({ db, actor }, ownHost: string | null) => {
  const articles = countDistinct(articleLinks.articleId)
  const troubled = sql<number>`coalesce(sum(${outerAnswers.outcome} in ${troubledOutcomes}), 0)`
  return db
    .select({ host: sql<string>`${articleLinks.host}`, links: sql<number>`count(*)`, articles, troubled })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.revisionId, articleLinks.revisionId))
    .leftJoin(outerAnswers, isOfLink)
    .where(
      and(
        isNotNull(articleLinks.host),
        ownHost === null ? undefined : ne(articleLinks.host, ownHost),
        isInScope(actor, articleLinks.articleId),
      ),
    )
    .groupBy(articleLinks.host)
    .orderBy(desc(sql`${troubled} > 0`), desc(articles), asc(articleLinks.host))
    .all()
})

/** Links to one host, by article, each with what its page answered last and when (ms UTC); null = it was not asked. */
export const listLinksToHost = defineStaffQuery(({ db, actor }, host: string) =>
  db
    .select({
      articleId: articleLinks.articleId,
      title: articleOverviews.title,
      words: articleLinks.words,
      path: sql<string>`${articleLinks.path}`,
      position: articleLinks.position,
      outcome: outerAnswers.outcome,
      status: outerAnswers.status,
      askedAt: outerAnswers.askedAt,
    })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.revisionId, articleLinks.revisionId))
    .leftJoin(outerAnswers, isOfLink)
    .where(and(eq(articleLinks.host, host), isInScope(actor, articleLinks.articleId)))
    .orderBy(asc(articleOverviews.sortKey), asc(articleLinks.articleId), asc(articleLinks.position))
    .limit(LINKS_MAX)
    .all(),
)
