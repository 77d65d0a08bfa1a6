import { asc, desc, eq, inArray } from 'drizzle-orm'
import { accounts, articleRevisions, previewConfirmations, previewLinks, revisionSnapshots } from '#db/schema/index.ts'
import { isLivePreview } from '#domain/preview/preview-link.ts'
import { requireArticle } from '../article/article-revisions.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Links made for an article, newest first, with who confirmed by each. Never a secret. Throws NotFound. */
export const listPreviews = defineStaffQuery(({ db, actor, now }, articleId: number) => {
  requireArticle({ tx: db, actor }, articleId)
  const links = db
    .select({
      id: previewLinks.id,
      snapshotId: previewLinks.snapshotId,
      snapshotMadeAt: revisionSnapshots.madeAt,
      intendedFor: previewLinks.intendedFor,
      createdBy: accounts.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      revokedAt: previewLinks.revokedAt,
      openedCount: previewLinks.openedCount,
    })
    .from(previewLinks)
    .innerJoin(revisionSnapshots, eq(revisionSnapshots.id, previewLinks.snapshotId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionSnapshots.revisionId))
    .innerJoin(accounts, eq(accounts.id, previewLinks.createdBy))
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(previewLinks.id))
    .all()
  const confirmations = db
    .select({
      id: previewConfirmations.id,
      previewId: previewConfirmations.previewId,
      signedName: previewConfirmations.signedName,
      words: previewConfirmations.words,
      confirmedAt: previewConfirmations.confirmedAt,
    })
    .from(previewConfirmations)
    .where(
      inArray(
        previewConfirmations.previewId,
        links.map(({ id }) => id),
      ),
    )
    .orderBy(asc(previewConfirmations.id))
    .all()
  return links.map((link) => ({
    ...link,
    isLive: isLivePreview(link, now),
    confirmations: confirmations.filter(({ previewId }) => previewId === link.id),
  }))
})

export type PreviewLine = ReturnType<typeof listPreviews>[number]
