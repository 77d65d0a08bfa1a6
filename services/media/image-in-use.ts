import { and, asc, eq, exists, inArray, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, media, projectLogos, revisionImages } from '#db/schema/index.ts'
import { lockedRevisionStates } from '#domain/article/article-state.ts'
import { wasShown } from '../article/was-shown.ts'
import { requireImage } from './require-image.ts'

/** Of `media`: readers are shown it, in a present or former text of a readable article or as a logo of a project. */
export function isShownToReaders(db: Reader): SQL {
  return or(isInShownRevision(db), isPublicLogo(db)) as SQL
}

/**
 * An image with what decides who may change what readers see of it: whether they are shown it now (`isOffered`), and the
 * articles, in order, whose waiting revision shows it. Throws NotFound.
 */
export function requireImageInUse(tx: Reader, mediaId: number) {
  const image = requireImage(tx, mediaId)
  const shown = tx
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, mediaId), isShownToReaders(tx)))
    .get()
  const lockedArticleIds = listLockedArticles(tx, mediaId)
  return { ...image, isOffered: shown !== undefined, isLocked: lockedArticleIds.length > 0, lockedArticleIds }
}

/** Articles whose revision that waits for approval or for its hour shows the image. */
function listLockedArticles(db: Reader, mediaId: number): number[] {
  return db
    .selectDistinct({ articleId: articleRevisions.articleId })
    .from(revisionImages)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionImages.revisionId))
    .where(and(eq(revisionImages.mediaId, mediaId), inArray(articleRevisions.state, [...lockedRevisionStates])))
    .orderBy(asc(articleRevisions.articleId))
    .all()
    .map(({ articleId }) => articleId)
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
