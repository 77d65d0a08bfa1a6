import { count, eq } from 'drizzle-orm'
import { articleRevisions, mediaCredits, mediaFormerFiles } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { usesOfImages } from './file-uses.ts'
import { requireImageInUse } from './image-in-use.ts'

/** All that its own page shows of an image: its credit, what shows it, how many pictures it has had before. Throws NotFound. */
export const requireLibraryImage = defineStaffQuery(({ db, actor }, mediaId: number) => {
  const { lockedArticleIds: _, ...image } = requireImageInUse(db, mediaId)
  const credit = db
    .select({ credit: mediaCredits.credit, licence: mediaCredits.licence })
    .from(mediaCredits)
    .where(eq(mediaCredits.mediaId, mediaId))
    .get()
  const former = db.select({ rows: count() }).from(mediaFormerFiles).where(eq(mediaFormerFiles.mediaId, mediaId)).get()
  return {
    ...image,
    credit: credit?.credit ?? null,
    licence: credit?.licence ?? null,
    formerFiles: former?.rows ?? 0,
    uses: usesOfImages(db, [mediaId], isInScope(actor, articleRevisions.articleId)).get(mediaId) ?? [],
  }
})
