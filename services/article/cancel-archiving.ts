import { eq } from 'drizzle-orm'
import { archivePlans } from '#db/schema/index.ts'
import { CancelArchivingInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { findArchivePlan } from './archive-plans.ts'
import { requireArticle } from './article-revisions.ts'

/**
 * Calls a planned archiving off: the article stays in the news.
 * Throws NotFound; Forbidden; Conflict (nothing is planned, archived meanwhile, changed since `seenLockVersion`).
 */
export const cancelArchiving = defineVerb({
  name: 'article.cancel-archiving',
  input: CancelArchivingInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: ({ tx }, { articleId, seenLockVersion }, article) => {
    requireSeenVersion(article, seenLockVersion)
    const plan = findArchivePlan(tx, articleId)
    if (!plan) throw new Conflict(`No archiving of article ${articleId} is planned`)
    tx.delete(archivePlans).where(eq(archivePlans.articleId, articleId)).run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { archiveDueAt: plan.dueAt },
      readersSee: false,
    })
  },
})
