import { eq } from 'drizzle-orm'
import { articleRevisions, previewLinks, revisionSnapshots } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { RevokePreviewInput } from '#domain/preview/preview-input.ts'
import { accountOf } from '../account-of.ts'
import { requireArticle } from '../article/article-revisions.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'

/** Ends a link before its time: it opens nothing from this moment on. `unchanged` when it was revoked already. Throws NotFound. */
export const revokePreview = defineVerb({
  name: 'preview.revoke',
  input: RevokePreviewInput,
  load: (scope, { previewId }) => requirePreview(scope, previewId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { previewId }, { articleId, revokedAt }) => {
    if (revokedAt !== null) return unchanged({ articleId })
    tx.update(previewLinks)
      .set({ revokedAt: now, revokedBy: accountOf(actor) })
      .where(eq(previewLinks.id, previewId))
      .run()
    return done(
      { articleId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { preview: previewId },
        readersSee: false,
      },
    )
  },
})

function requirePreview({ tx, actor }: VerbScope, previewId: number) {
  const found = tx
    .select({ articleId: articleRevisions.articleId, revokedAt: previewLinks.revokedAt })
    .from(previewLinks)
    .innerJoin(revisionSnapshots, eq(revisionSnapshots.id, previewLinks.snapshotId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionSnapshots.revisionId))
    .where(eq(previewLinks.id, previewId))
    .get()
  if (!found) throw new NotFound(`There is no preview ${previewId}`)
  requireArticle({ tx, actor }, found.articleId)
  return found
}
