import { and, eq, exists, gt, ne, not, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media, projectLogos, revisionImages } from '#db/schema/index.ts'
import type { ImageFilter } from '#domain/media/image-filter.ts'
import { LARGE_IMAGE_BYTES } from '#domain/media/image-size.ts'

/** Conditions on `media`. */

/** A text shows it, also a former one and one of the bin, or a project does. */
export function isUsed(db: Reader): SQL {
  const inTexts = db
    .select({ id: revisionImages.mediaId })
    .from(revisionImages)
    .where(eq(revisionImages.mediaId, media.id))
  const asLogo = db.select({ id: projectLogos.mediaId }).from(projectLogos).where(eq(projectLogos.mediaId, media.id))
  // `or` is undefined only of nothing.
  return or(exists(inTexts), exists(asLogo)) as SQL
}

/** It belongs to that part of the library; undefined = all of it. */
export function isInFilter(db: Reader, filter: ImageFilter | null): SQL | undefined {
  switch (filter) {
    case 'unused':
      return not(isUsed(db))
    case 'without-alt':
      return not(hasAlt(db))
    case 'large':
      return gt(media.bytes, LARGE_IMAGE_BYTES)
    case null:
      return undefined
  }
}

/** Some use of it, in a text or as a logo, says what it shows. */
function hasAlt(db: Reader): SQL {
  const inTexts = db
    .select({ id: revisionImages.mediaId })
    .from(revisionImages)
    .where(and(eq(revisionImages.mediaId, media.id), ne(revisionImages.alt, '')))
  const asLogo = db
    .select({ id: projectLogos.mediaId })
    .from(projectLogos)
    .where(and(eq(projectLogos.mediaId, media.id), ne(projectLogos.alt, '')))
  return or(exists(inTexts), exists(asLogo)) as SQL
}
