import { ArchiveArticleInput } from '#domain/article/article-input.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { requireArticle, successorIssues } from './article-revisions.ts'
import { moveToArchive, requireInTheNews } from './move-to-archive.ts'

/**
 * Moves a published article to the archive: same address, full text, with the notice of when, why and what replaces it.
 * Throws NotFound; Conflict (not published, or changed since `seenLockVersion`).
 */
export const archiveArticle = defineVerb({
  name: 'article.archive',
  input: ArchiveArticleInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayRetireArticles,
  run: (scope, { articleId, seenLockVersion, ...told }, article) => {
    requireSeenVersion(article, seenLockVersion)
    requireInTheNews(article)
    const issues = successorIssues(scope, articleId, told.successorId)
    if (issues.length > 0) return refused(...issues)
    return done((lockVersion) => ({ articleId, lockVersion }), moveToArchive(scope, articleId, told))
  },
})
