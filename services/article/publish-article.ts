import { PublishArticleInput } from '#domain/article/article-input.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { unapprovedIssues } from './approvals.ts'
import { requireOpenRevision, requireRevisionStep } from './article-revisions.ts'
import { setChangeNote } from './change-note.ts'
import { publishBlockers, publishRevision, requirePublishable } from './publish-revision.ts'

/**
 * Publishes the open revision in place of the one that readers had. A new address takes over and the old one
 * leads to it permanently.
 * An article in the archive gets its corrected text there. Under four eyes the text must be approved as it is
 * (`not-approved`), and nothing is said with the publication. Refuses with the blocking issues of the publish checks, and with
 * `slug: taken` when the address belongs to another article.
 * Throws NotFound; Forbidden; Conflict (nothing in progress, a withdrawn article, changed since `seenLockVersion`).
 */
export const publishArticle = defineVerb({
  name: 'article.publish',
  input: PublishArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayPublishArticle,
  run: (scope, { articleId, seenLockVersion, ...said }, saved) => {
    const { article } = saved
    requireSeenVersion(article, seenLockVersion)
    requireRevisionStep(saved.revision.state, 'published')
    requirePublishable(saved)
    const unapproved = unapprovedIssues(scope.tx, saved.revision, said)
    if (unapproved.length > 0) return refused(...unapproved)
    const revision = setChangeNote(scope, saved.revision, said)
    const issues = publishBlockers(scope.tx, { article, revision }, scope.now)
    if (issues.length > 0) return refused(...issues)
    const effect = publishRevision(scope, { article, revision })
    return done((lockVersion) => ({ articleId, slug: revision.slug, lockVersion }), effect)
  },
})
