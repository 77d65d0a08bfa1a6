import { desc } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isInFilter } from './image-conditions.ts'
import { keptImage } from './media-queries.ts'
import { pageOf } from './page-of-files.ts'

/** As many as a person still looks over at once (domain/bulk/bulk-action.ts asks the same of articles). */
export const PUT_AWAY_MAX = 500

/** Images that nothing uses, by words of their names, newest first, at most 500 of them, and how many there are in all. */
export const listUnusedImages = defineStaffQuery(({ db }, words: string) => {
  const all = db
    .select({ mediaId: media.id, ...keptImage, uploadName: media.uploadName })
    .from(media)
    .where(isInFilter(db, 'unused'))
    .orderBy(desc(media.id))
    .all()
  const sought = all.map(({ mediaId, uploadName }) => ({ id: mediaId, says: uploadName }))
  const { ids, total } = pageOf(sought, { words, page: 1, pageSize: PUT_AWAY_MAX })
  const chosen = new Set(ids)
  return { total, images: all.filter(({ mediaId }) => chosen.has(mediaId)) }
})
