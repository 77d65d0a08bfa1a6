import { urgentPublications } from '#db/schema/index.ts'
import { PublishUrgentlyInput } from '#domain/article/article-input.ts'
import { URGENT_CONFIRM_MS } from '#domain/article/urgent-publication.ts'
import { Conflict } from '#domain/errors.ts'
import { mayPublishUrgently } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, type Json, refused } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { requireOpenRevision, requireRevisionStep } from './article-revisions.ts'
import { setChangeNote } from './change-note.ts'
import { publishBlockers, publishRevision, requirePublishable } from './publish-revision.ts'

/**
 * Publishes at once, by one person, what cannot wait for a second one: with a reason that is kept, and until a moment by
 * which another person is to confirm or revert it (domain/article/urgent-publication.ts). All publish checks are made.
 * Refuses with their blocking issues and `slug: taken`.
 * Throws NotFound; Forbidden; Conflict (nobody asks for two, nothing in progress, a withdrawn article, changed since
 * `seenLockVersion`).
 */
export const publishUrgently = defineVerb({
  name: 'article.publish-urgently',
  input: PublishUrgentlyInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayPublishUrgently,
  run: (scope, { articleId, seenLockVersion, reason, ...said }, saved) => {
    const { tx, now, actor } = scope
    const { article } = saved
    requireSeenVersion(article, seenLockVersion)
    if (!readFourEyes(tx)) throw new Conflict('Nobody asks for a second person')
    requireRevisionStep(saved.revision.state, 'published')
    requirePublishable(saved)
    const revision = setChangeNote(scope, saved.revision, said)
    const issues = publishBlockers(tx, { article, revision }, now)
    if (issues.length > 0) return refused(...issues)
    const publishedBy = accountOf(actor)
    if (publishedBy === null) throw new Conflict('An urgent publication is a person’s')
    const effect = publishRevision(scope, { article, revision })
    const confirmBy = now + URGENT_CONFIRM_MS
    tx.insert(urgentPublications)
      .values({ articleId, revisionId: revision.id, reason, publishedBy, publishedAt: now, confirmBy })
      .run()
    const details: Json = { ...(effect.details as object), urgent: reason, confirmBy }
    return done((lockVersion) => ({ articleId, slug: revision.slug, lockVersion }), { ...effect, details })
  },
})
