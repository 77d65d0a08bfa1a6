import type { CreditedImage, LeadImageView } from '#components/article/article-view.ts'
import { IMAGE_ADDRESS, imageSources, type KeptImage } from '#domain/media/image-address.ts'
import type { ImageCredit } from '#domain/media/image-credit.ts'
import type { PublicContext } from '#services/context.ts'
import { listRevisionImages } from '#services/media/media-queries.ts'

type ArticleImages = {
  readonly lead: LeadImageView | null
  /** By number, for the body. */
  readonly byId: Readonly<Record<number, CreditedImage>>
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
    lead: lead ? { image: credited(lead, base), alt: lead.alt, caption: lead.caption, crop: lead.crop } : null,
    byId: Object.fromEntries(used.map((image) => [image.mediaId, credited(image, base)])),
  }
}

function credited({ credit, licence, ...image }: KeptImage & ImageCredit, base: string): CreditedImage {
  return { ...imageSources(image, base), credit, licence }
}
