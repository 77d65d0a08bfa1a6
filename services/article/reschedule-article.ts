import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { RescheduleArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused, unchanged } from '../outcome.ts'
import { requireOpenRevision } from './article-revisions.ts'
import { publishBlockers } from './publish-revision.ts'

/**
 * Moves a planned publication in one step; until it succeeds, the former moment holds. The same right and the same checks
 * as planning, made for the new moment. The same moment again changes nothing.
 * Refuses with the blocking issues of the publish checks, `slug: taken`, and `dueAt: already-past`.
 * Throws NotFound; Forbidden; Conflict (not scheduled, published meanwhile, changed since `seenLockVersion`).
 */
export const rescheduleArticle = defineVerb({
  name: 'article.reschedule',
  input: RescheduleArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayPublishArticle,
  run: ({ tx, now, actor }, { articleId, seenLockVersion, dueAt }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (revision.state !== 'scheduled') throw new Conflict(`The text is ${revision.state}, not scheduled`)
    if (dueAt === revision.dueAt) return unchanged({ articleId, lockVersion: article.lockVersion })
    if (dueAt <= now) return refused({ field: 'dueAt', key: 'already-past' })
    const issues = publishBlockers(tx, { article, revision }, dueAt)
    if (issues.length > 0) return refused(...issues)
    tx.update(articleRevisions)
      .set({ dueAt, scheduledBy: accountOf(actor) })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, dueAt, formerDueAt: revision.dueAt },
      readersSee: false,
    })
  },
})
