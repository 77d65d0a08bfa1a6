import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { leadImageCrops, media, revisionImages } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import { bodyNodes } from '#domain/article/body/body-nodes.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import type { Issue } from '#domain/issue.ts'

/** Images that the text shows and that nobody uploaded. */
export function missingImages(tx: Reader, { body, leadImage }: ArticleContent): Issue[] {
  const shown = bodyReferences(body).mediaIds
  const asked = leadImage === null ? shown : [...shown, leadImage.mediaId]
  if (asked.length === 0) return []
  const rows = tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...asked]))
    .all()
  const known = new Set(rows.map(({ id }) => id))
  return [
    ...(leadImage !== null && !known.has(leadImage.mediaId) ? [{ field: 'leadImage', key: 'no-such-image' }] : []),
    ...(shown.every((id) => known.has(id)) ? [] : [{ field: 'body', key: 'no-such-image' }]),
  ]
}

/**
 * One row for each use, the lead first, then the body in reading order, in place of those the draft had. They say who
 * may see an image, and where it is used.
 */
export function replaceRevisionImages(tx: Reader, revisionId: number, content: ArticleContent): void {
  tx.delete(revisionImages).where(eq(revisionImages.revisionId, revisionId)).run()
  tx.delete(leadImageCrops).where(eq(leadImageCrops.revisionId, revisionId)).run()
  const crop = content.leadImage?.crop ?? null
  if (crop !== null)
    tx.insert(leadImageCrops)
      .values({ revisionId, ...crop })
      .run()
  for (const [index, use] of imageUses(content).entries()) {
    tx.insert(revisionImages)
      .values({ revisionId, position: index + 1, ...use })
      .run()
  }
}

/** Of the lead image, for a query that joins it from the left; null = nothing is said. */
export const cropOfLead = { ratio: leadImageCrops.ratio, x: leadImageCrops.x, y: leadImageCrops.y }

/** "Obraz główny" as one text uses it. */
export function findLeadImage(db: Reader, revisionId: number) {
  return findLeadImages(db, [revisionId]).get(revisionId) ?? null
}

/** The same of several texts, by the number of their revision. */
export function findLeadImages(db: Reader, revisionIds: readonly number[]) {
  const rows = db
    .select({
      revisionId: revisionImages.revisionId,
      mediaId: revisionImages.mediaId,
      alt: revisionImages.alt,
      decorative: revisionImages.decorative,
      caption: revisionImages.caption,
      crop: cropOfLead,
    })
    .from(revisionImages)
    .leftJoin(leadImageCrops, eq(leadImageCrops.revisionId, revisionImages.revisionId))
    .where(and(inArray(revisionImages.revisionId, [...revisionIds]), eq(revisionImages.place, 'lead')))
    .all()
  return new Map(rows.map(({ revisionId, ...lead }) => [revisionId, lead]))
}

function leadUse({ mediaId, alt, decorative, caption }: NonNullable<ArticleContent['leadImage']>) {
  return { mediaId, alt, decorative, caption, place: 'lead' as const }
}

function imageUses({ body, leadImage }: ArticleContent) {
  const lead = leadImage === null ? [] : [leadUse(leadImage)]
  const inText = [...bodyNodes(body)].flatMap((node) => {
    if (node.type !== 'image') return []
    const { mediaId, alt, decorative, caption } = node.attrs
    // Both at once is a fault that the publish checks name; a decorative use is silent.
    return [{ mediaId, alt: decorative ? '' : alt, decorative, caption, place: 'body' as const }]
  })
  return [...lead, ...inText]
}
