import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, previewLinks, revisionSnapshots } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { isLivePreview, isPreviewSecret } from '#domain/preview/preview-link.ts'
import { requireArticle } from '../article/article-revisions.ts'
import type { VerbScope } from '../define-verb.ts'
import { hashPreviewSecret } from './preview-secret.ts'

/** Which of its two secrets is asked for. */
type Secret = { readonly sent: string } | { readonly reading: string }

/**
 * The link behind a secret while it works. null, and never why: there is none, it was revoked, its time is over, or its article is
 * withdrawn or in the bin.
 */
export function findLivePreview(db: Reader, secret: Secret, now: number) {
  const text = 'sent' in secret ? secret.sent : secret.reading
  if (!isPreviewSecret(text)) return null
  const column = 'sent' in secret ? previewLinks.secretHash : previewLinks.readingHash
  const found = db
    .select({
      preview: previewLinks,
      contentHash: revisionSnapshots.contentHash,
      articleId: articles.id,
      publicState: articles.publicState,
      deletedAt: articles.deletedAt,
    })
    .from(previewLinks)
    .innerJoin(revisionSnapshots, eq(revisionSnapshots.id, previewLinks.snapshotId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionSnapshots.revisionId))
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(eq(column, hashPreviewSecret(text)))
    .get()
  if (!found || found.publicState === 'withdrawn' || found.deletedAt !== null) return null
  return isLivePreview(found.preview, now) ? found : null
}

/** The same for a verb. Throws NotFound. */
export function requireLivePreview({ tx, now, actor }: VerbScope, secret: Secret) {
  const found = findLivePreview(tx, secret, now)
  if (!found) throw new NotFound('There is no such preview, or it has ended')
  requireArticle({ tx, actor }, found.articleId)
  return found
}
