import type { ImageSources } from '#domain/media/image-address.ts'

/** As lists.css shows it: a phone has less room for it. */
const IN_A_LIST = '(min-width: 40rem) 8rem, 6rem'

type Props = {
  readonly image: ImageSources
  /** How wide it is shown, where that is not as in a list. */
  readonly sizes?: string
}

/**
 * An image beside a title that leads to where it is shown whole: decorative (WCAG 1.1.1, technique H67), fetched when it
 * comes near the screen, its place kept by width and height. `image` comes from `smallImageSources`.
 */
export function SmallImage({ image: { src, srcSet, webpSrcSet, width, height }, sizes = IN_A_LIST }: Props) {
  return (
    <picture className="small-image">
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
