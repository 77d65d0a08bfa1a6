import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { leadImageCrops, media, mediaCredits, revisionImages } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isShownToReaders } from './image-in-use.ts'

/** What an address is made of (domain/media/image-address.ts). */
export const keptImage = {
  hash: media.hash,
  mimeType: media.mimeType,
  width: media.width,
  height: media.height,
}

const kept = { mediaId: media.id, ...keptImage }

/**
 * An image while something that readers may see shows it: a present or former text of a readable article, or a project.
 * null = there is none, or nobody outside may know that there is.
 */
export function findPublicImage({ db }: PublicContext, hash: string) {
  const image = db
    .select(kept)
    .from(media)
    .where(and(eq(media.hash, hash), isShownToReaders(db)))
    .get()
  return image ?? null
}

/** The image for staff, whoever uses it. */
export const findImage = defineStaffQuery(({ db }, hash: string) => {
  return db.select(kept).from(media).where(eq(media.hash, hash)).get() ?? null
})

/** The images of one text in their order, the lead first, with what their use says and whose they are. For a revision that the asker may see. */
export function listRevisionImages(db: Reader, revisionId: number) {
  return db
    .select({
      ...kept,
      place: revisionImages.place,
      alt: revisionImages.alt,
      decorative: revisionImages.decorative,
      caption: revisionImages.caption,
      credit: mediaCredits.credit,
      licence: mediaCredits.licence,
      crop: { ratio: leadImageCrops.ratio, x: leadImageCrops.x, y: leadImageCrops.y },
    })
    .from(revisionImages)
    .innerJoin(media, eq(media.id, revisionImages.mediaId))
    .leftJoin(mediaCredits, eq(mediaCredits.mediaId, media.id))
    .leftJoin(
      leadImageCrops,
      and(eq(leadImageCrops.revisionId, revisionImages.revisionId), eq(revisionImages.place, 'lead')),
    )
    .where(eq(revisionImages.revisionId, revisionId))
    .orderBy(asc(revisionImages.position))
    .all()
}
