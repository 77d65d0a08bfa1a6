import { archivePlans } from '#db/schema/index.ts'
import { PlanArchivingInput } from '#domain/article/article-input.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { findArchivePlan } from './archive-plans.ts'
import { requireArticle, successorIssues } from './article-revisions.ts'
import { requireInTheNews } from './move-to-archive.ts'

/**
 * Decides that a published article goes to the archive by itself at `dueAt`; readers see nothing of it before. The same
 * right and the same rules as archiving. Decided again, it takes the place of the former plan.
 * Refuses with `dueAt: already-past` and what is wrong with the successor.
 * Throws NotFound; Forbidden; Conflict (not published, or changed since `seenLockVersion`).
 */
export const planArchiving = defineVerb({
  name: 'article.plan-archiving',
  input: PlanArchivingInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: (scope, { articleId, seenLockVersion, dueAt, reason, note, successorId }, article) => {
    const { tx, now, actor } = scope
    requireSeenVersion(article, seenLockVersion)
    requireInTheNews(article)
    if (dueAt <= now) return refused({ field: 'dueAt', key: 'already-past' })
    const issues = successorIssues(scope, articleId, successorId)
    if (issues.length > 0) return refused(...issues)
    const former = findArchivePlan(tx, articleId)
    const plan = { dueAt, reason, reasonNote: note, successorId, plannedAt: now, plannedBy: accountOf(actor) }
    tx.insert(archivePlans)
      .values({ articleId, ...plan })
      .onConflictDoUpdate({ target: archivePlans.articleId, set: plan })
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: {
        archiveDueAt: dueAt,
        ...(former && { formerArchiveDueAt: former.dueAt }),
        reason,
        note,
        successorId,
      },
      readersSee: false,
    })
  },
})
