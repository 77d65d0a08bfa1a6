import { and, asc, eq, exists, inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, media, projectLogos, revisionImages } from '#db/schema/index.ts'
import { wasShown } from '../article/was-shown.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

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
    .where(and(eq(media.hash, hash), or(isInShownRevision(db), isPublicLogo(db))))
    .get()
  return image ?? null
}

/** The image for staff, whoever uses it. */
export const findImage = defineStaffQuery(({ db }, hash: string) => {
  return db.select(kept).from(media).where(eq(media.hash, hash)).get() ?? null
})

/** The images of one text in their order, the lead first, with what their use says. For a revision that the asker may see. */
export function listRevisionImages(db: Reader, revisionId: number) {
  return db
    .select({
      ...kept,
      place: revisionImages.place,
      alt: revisionImages.alt,
      decorative: revisionImages.decorative,
      caption: revisionImages.caption,
    })
    .from(revisionImages)
    .innerJoin(media, eq(media.id, revisionImages.mediaId))
    .where(eq(revisionImages.revisionId, revisionId))
    .orderBy(asc(revisionImages.position))
    .all()
}

function isInShownRevision(db: Reader) {
  return exists(
    db
      .select({ id: revisionImages.mediaId })
      .from(revisionImages)
      .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionImages.revisionId), wasShown))
      .innerJoin(
        articles,
        and(eq(articles.id, articleRevisions.articleId), inArray(articles.publicState, ['published', 'archived'])),
      )
      .where(eq(revisionImages.mediaId, media.id)),
  )
}

/** Every project of the records is on a public page. */
function isPublicLogo(db: Reader) {
  return exists(db.select({ id: projectLogos.mediaId }).from(projectLogos).where(eq(projectLogos.mediaId, media.id)))
}
