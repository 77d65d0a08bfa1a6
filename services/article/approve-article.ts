import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { ApproveArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayApproveArticle } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { insertApproval } from './approvals.ts'
import { requireOpenRevision, requireRevisionStep } from './article-revisions.ts'
import { contributorsOf } from './contributors.ts'
import { publishBlockers, requirePublishable } from './publish-revision.ts'

/**
 * The second person approves a text that waits, with the content it has now. It can be published or planned then, as it
 * is; a moment that was planned before, and is still to come, holds again.
 * Whoever approves answers for the kind of update too: one filed as editorial passes with whatever it changes.
 * Refuses with the blocking issues of the publish checks and `slug: taken`: what is approved is published without a field.
 * Throws NotFound; Forbidden (their own text); Conflict (not waiting, nobody asks for two, changed since `seenLockVersion`).
 */
export const approveArticle = defineVerb({
  name: 'article.approve',
  input: ApproveArticleInput,
  load: (scope, { articleId }) => {
    const saved = requireOpenRevision(scope, articleId)
    return { ...saved, contributors: contributorsOf(scope.tx, saved.revision) }
  },
  allow: (actor, { contributors }) => mayApproveArticle(actor, contributors),
  run: ({ tx, now, actor }, { articleId, seenLockVersion }, saved) => {
    const { article, revision } = saved
    requireSeenVersion(article, seenLockVersion)
    if (!readFourEyes(tx)) throw new Conflict('Nobody asks for a second person')
    requireRevisionStep(revision.state, 'approved')
    requirePublishable(saved)
    const isPlanned = revision.dueAt !== null && revision.dueAt > now
    const at = isPlanned && revision.dueAt !== null ? revision.dueAt : now
    const issues = publishBlockers(tx, saved, at, { isLetPass: true })
    if (issues.length > 0) return refused(...issues)
    const by = accountOf(actor)
    if (by === null) throw new Conflict('An approval is a person’s')
    const contentHash = insertApproval(tx, revision, { by, at: now })
    const plan = isPlanned
      ? { state: 'scheduled' as const }
      : { state: 'approved' as const, dueAt: null, scheduledBy: null }
    tx.update(articleRevisions).set(plan).where(eq(articleRevisions.id, revision.id)).run()
    return done((lockVersion) => ({ articleId, lockVersion, isPlanned }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, contentHash },
      readersSee: false,
    })
  },
})
