import { desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleOverviews, articleRevisions, media, revisionImages } from '#db/schema/index.ts'
import type { ImageFilter } from '#domain/media/image-filter.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { altsOfImages } from './alts-of-images.ts'
import { usesOfImages } from './file-uses.ts'
import { isInFilter } from './image-conditions.ts'
import { keptImage } from './media-queries.ts'
import { FILES_PAGE_SIZE, pageOf } from './page-of-files.ts'

type Asked = {
  /** Looked for in names, and in alternative texts, captions and titles of articles that the asker sees. */
  readonly words: string
  readonly page: number
  readonly filter: ImageFilter | null
  readonly pageSize?: number
}

/** One page of the images, newest first, each with what shows it and which alternative texts it was given. */
export const listImages = defineStaffQuery(
  ({ db, actor }, { words, page, filter, pageSize = FILES_PAGE_SIZE }: Asked) => {
    const isTold = isInScope(actor, articleRevisions.articleId)
    const said = words === '' ? new Map<number, string>() : wordsOfUses(db, isTold)
    const all = db
      .select({ id: media.id, name: media.uploadName })
      .from(media)
      .where(isInFilter(db, filter))
      .orderBy(desc(media.id))
      .all()
      .map(({ id, name }) => ({ id, says: `${name} ${said.get(id) ?? ''}` }))
    const { ids, ...place } = pageOf(all, { words, page, pageSize })
    const rows = db
      .select({
        mediaId: media.id,
        ...keptImage,
        bytes: media.bytes,
        uploadName: media.uploadName,
        createdAt: media.createdAt,
        putAwayAt: media.putAwayAt,
      })
      .from(media)
      .where(inArray(media.id, ids))
      .orderBy(desc(media.id))
      .all()
    const uses = usesOfImages(db, ids, isTold)
    const alts = altsOfImages(db, ids, isTold)
    return {
      ...place,
      images: rows.map((row) => ({ ...row, uses: uses.get(row.mediaId) ?? [], alts: alts.get(row.mediaId) ?? [] })),
    }
  },
)

export type ListedImage = ReturnType<typeof listImages>['images'][number]

/** By image: what the texts that show it say with it, and what they are called. */
function wordsOfUses(db: Reader, isTold: SQL | undefined): Map<number, string> {
  const rows = db
    .selectDistinct({
      mediaId: revisionImages.mediaId,
      says: sql<string>`${revisionImages.alt} || ' ' || coalesce(${revisionImages.caption}, '') || ' ' || coalesce(${articleOverviews.title}, '')`,
    })
    .from(revisionImages)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionImages.revisionId))
    .leftJoin(articleOverviews, eq(articleOverviews.articleId, articleRevisions.articleId))
    .where(isTold)
    .all()
  return new Map(
    [...Map.groupBy(rows, ({ mediaId }) => mediaId)].map(([id, uses]) => [id, uses.map(({ says }) => says).join(' ')]),
  )
}
