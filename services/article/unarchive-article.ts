import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { UnarchiveArticleInput } from '#domain/article/article-input.ts'
import { isBlocking } from '#domain/article/publish-issues.ts'
import { Conflict } from '#domain/errors.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requirePublicStep, requirePublishedRevision } from './article-revisions.ts'
import { publishChecks } from './publish-checks.ts'

/**
 * Brings an article back from the archive, in the text that is there; its day of first publication stays. Every publish
 * check is made, also of pages of the old portal, which none of them stopped when they came.
 * Refuses with the blocking issues of the publish checks. Throws NotFound; Forbidden; Conflict (not in the archive, or changed
 * since `seenLockVersion`).
 */
export const unarchiveArticle = defineVerb({
  name: 'article.bring-back',
  input: UnarchiveArticleInput,
  load: (scope, { articleId }) => requirePublishedRevision(scope, articleId),
  allow: mayPublishArticle,
  run: ({ tx, now }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (article.publicState !== 'archived') throw new Conflict(`Article ${articleId} is ${article.publicState}`)
    requirePublicStep(article.publicState, 'published')
    const issues = publishChecks(tx, revision, { occasion: 'bring-back', at: now }).filter(isBlocking)
    if (issues.length > 0) return refused(...issues)
    const { archivedAt, archiveReason, archiveReasonNote, successorId } = article
    tx.update(articles)
      .set({
        publicState: 'published',
        archivedAt: null,
        archiveReason: null,
        archiveReasonNote: null,
        successorId: null,
      })
      .where(eq(articles.id, articleId))
      .run()
    return done((lockVersion) => ({ articleId, slug: revision.slug, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, was: { archivedAt, archiveReason, archiveReasonNote, successorId } },
      readersSee: true,
    })
  },
})
