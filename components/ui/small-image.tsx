import type { ImageSources } from '#domain/media/image-address.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { focusClasses } from './crop-classes.ts'

export type SmallImageView = ImageSources & { readonly crop: ImageCrop | null }

/** As lists.css shows it: a phone has less room for it. */
const IN_A_LIST = '(min-width: 40rem) 8rem, 6rem'

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
