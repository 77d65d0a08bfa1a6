import { and, eq, exists, gt, isNotNull, ne, not, or, type SQL } from 'drizzle-orm'
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

/** It was put away and nothing has used it since: what a text was just being given is not lost from the library. */
export function isPutAway(db: Reader): SQL {
  return and(isNotNull(media.putAwayAt), not(isUsed(db))) as SQL
}

/** It belongs to that part of the library; null = all that is not put away. */
export function isInFilter(db: Reader, filter: ImageFilter | null): SQL {
  if (filter === 'put-away') return isPutAway(db)
  return and(not(isPutAway(db)), isOfKind(db, filter)) as SQL
}

function isOfKind(db: Reader, filter: Exclude<ImageFilter, 'put-away'> | null): SQL | undefined {
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
