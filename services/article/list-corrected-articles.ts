import { and, desc, eq, gte, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { accounts, articleRevisions, articles } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { articleScope } from './article-scope.ts'

/** So long a correction is on the dashboard of whoever wrote the text, in ms. */
const SHOWN_MS = 14 * 86_400_000
const ROWS = 20

/** Texts that this account keeps or handed over and an editor corrected lately, the last corrected first. */
export const listCorrectedArticles = defineStaffQuery(({ db, now, actor }) => {
  const { accountId } = actor
  return db
    .select({
      id: articles.id,
      title: articleRevisions.title,
      /** ms UTC. */
      correctedAt: articleRevisions.correctedAt,
      correctedBy: accounts.name,
    })
    .from(articleRevisions)
    .innerJoin(articles, and(eq(articles.id, articleRevisions.articleId), isNull(articles.deletedAt)))
    .innerJoin(accounts, eq(accounts.id, articleRevisions.correctedBy))
    .where(
      and(
        articleScope(actor),
        isNotNull(articleRevisions.correctedAt),
        gte(articleRevisions.correctedAt, now - SHOWN_MS),
        ne(articleRevisions.correctedBy, accountId),
        or(eq(articleRevisions.ownerId, accountId), eq(articleRevisions.submittedBy, accountId)),
      ),
    )
    .orderBy(desc(articleRevisions.correctedAt), desc(articleRevisions.id))
    .limit(ROWS)
    .all()
})
