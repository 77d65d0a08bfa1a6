import type { LeadImageView } from '#components/article/article-view.ts'
import { IMAGE_ADDRESS, type ImageSources, imageSources } from '#domain/media/image-address.ts'
import type { PublicContext } from '#services/context.ts'
import { listRevisionImages } from '#services/media/media-queries.ts'

type ArticleImages = {
  readonly lead: LeadImageView | null
  /** By number, for the body. */
  readonly byId: Readonly<Record<number, ImageSources>>
}

/** The images of one text. `base` = where the asker gets them (domain/media/image-address.ts). */
export function articleImages(
  { db }: Pick<PublicContext, 'db'>,
  revisionId: number,
  base: string = IMAGE_ADDRESS,
): ArticleImages {
  const used = listRevisionImages(db, revisionId)
  const lead = used.find(({ place }) => place === 'lead')
  return {
    lead: lead ? { image: imageSources(lead, base), alt: lead.alt, caption: lead.caption } : null,
    byId: Object.fromEntries(used.map((image) => [image.mediaId, imageSources(image, base)])),
  }
}
