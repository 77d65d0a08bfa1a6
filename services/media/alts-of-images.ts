import { and, desc, eq, inArray, max, ne, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionImages } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** So many are offered for one image. */
const ALTS_MAX = 3

/**
 * Alternative texts that these images were given in texts of which `isTold` holds, by image: each once, the one of the
 * latest text first, at most three.
 */
export function altsOfImages(
  db: Reader,
  mediaIds: readonly number[],
  isTold: SQL | undefined,
): ReadonlyMap<number, readonly string[]> {
  const rows = db
    .select({ mediaId: revisionImages.mediaId, alt: revisionImages.alt })
    .from(revisionImages)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionImages.revisionId))
    .where(and(inArray(revisionImages.mediaId, [...mediaIds]), ne(revisionImages.alt, ''), isTold))
    .groupBy(revisionImages.mediaId, revisionImages.alt)
    .orderBy(desc(max(revisionImages.revisionId)))
    .all()
  return new Map(
    [...Map.groupBy(rows, ({ mediaId }) => mediaId)].map(([mediaId, uses]) => [
      mediaId,
      uses.slice(0, ALTS_MAX).map(({ alt }) => alt),
    ]),
  )
}

/** The same of one image, in texts that the asker sees. */
export const listAltsOfImage = defineStaffQuery(({ db, actor }, mediaId: number): readonly string[] => {
  return altsOfImages(db, [mediaId], isInScope(actor, articleRevisions.articleId)).get(mediaId) ?? []
})
