import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { WithdrawArticleInput } from '#domain/article/article-input.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireArticle, requirePublicStep, successorIssues } from './article-revisions.ts'

/**
 * Takes an article away from its readers for good. Its address answers 410 with the day and the reason (RFC 9110,
 * 15.5.11), or leads to the successor. The text stays in the database.
 * Throws NotFound; Conflict (never shown, withdrawn already, or changed since `seenLockVersion`).
 */
export const withdrawArticle = defineVerb({
  name: 'article.withdraw',
  asksAgain: true,
  fourEyes: 'proposal',
  input: WithdrawArticleInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: (scope, { articleId, seenLockVersion, reason, successorId }, article) => {
    const { tx, now } = scope
    requireSeenVersion(article, seenLockVersion)
    requirePublicStep(article.publicState, 'withdrawn')
    const issues = successorIssues(scope, articleId, successorId)
    if (issues.length > 0) return refused(...issues)
    tx.update(articles)
      .set({
        publicState: 'withdrawn',
        withdrawnAt: now,
        withdrawalReason: reason,
        withdrawalSuccessorId: successorId,
      })
      .where(eq(articles.id, articleId))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { reason, successorId },
      readersSee: true,
    })
  },
})
