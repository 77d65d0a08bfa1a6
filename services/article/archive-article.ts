import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { ArchiveArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireArticle, requirePublicStep, successorIssues } from './article-revisions.ts'

/**
 * Moves a published article to the archive: same address, full text, with the notice of when, why and what replaces it.
 * Throws NotFound; Conflict (not published, or changed since `seenLockVersion`).
 */
export const archiveArticle = defineVerb({
  name: 'article.archive',
  input: ArchiveArticleInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: (scope, { articleId, seenLockVersion, reason, note, successorId }, article) => {
    const { tx, now } = scope
    requireSeenVersion(article, seenLockVersion)
    // The table also knows the way of an import, straight into the archive; here only what readers had goes there.
    if (article.publicState === 'none') throw new Conflict(`Article ${articleId} was never published`)
    requirePublicStep(article.publicState, 'archived')
    const issues = successorIssues(scope, articleId, successorId)
    if (issues.length > 0) return refused(...issues)
    tx.update(articles)
      .set({
        publicState: 'archived',
        archivedAt: now,
        archiveReason: reason,
        archiveReasonNote: note,
        successorId,
      })
      .where(eq(articles.id, articleId))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { reason, note, successorId },
      readersSee: true,
    })
  },
})
