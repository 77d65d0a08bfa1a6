import type { ImageSources } from '#domain/media/image-address.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { focusClasses } from './crop-classes.ts'

export type SmallImageView = ImageSources & { readonly crop: ImageCrop | null }

/**
 * Beside a title in little room it is 6 rem wide; said to be smaller, so that 160 px are taken on a dense screen too: the eye
 * sees no more of a stamp (decision 0156).
 */
export const IN_LITTLE_ROOM = '(min-resolution: 2.5dppx) 3.25rem, 5rem'

/** As lists.css shows it: a phone has less room for it. */
const IN_A_LIST = `(min-width: 40rem) 8rem, ${IN_LITTLE_ROOM}`

type Props = {
  readonly image: SmallImageView
  /** How wide it is shown, where that is not as in a list. */
  readonly sizes?: string
}

/**
 * An image beside a title that leads to where it is shown whole: decorative (WCAG 1.1.1, technique H67), fetched when it
 * comes near the screen, its place kept by width and height. `image` comes from `smallImageSources`.
 */
export function SmallImage({ image, sizes = IN_A_LIST }: Props) {
  const { src, srcSet, webpSrcSet, width, height, crop } = image
  return (
    <picture className={`small-image ${focusClasses(crop)}`.trim()}>
      <source type="image/webp" srcSet={webpSrcSet} sizes={sizes} />
      <img
        src={src}
        srcSet={srcSet}
        sizes={sizes}
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
