import type { ImageSources } from '#domain/media/image-address.ts'

/**
 * The text column: about 66 characters of 18 px; on a phone the whole width but the edges, said a little smaller, so that
 * the usual phone of 412 px and a density of 1.75 takes 640 px.
 */
const COLUMN = '(min-width: 40rem) 37rem, calc(100vw - 3rem)'

type Props = {
  readonly image: ImageSources
  /** Empty = decorative (WCAG 1.1.1, technique H67). */
  readonly alt: string
  /** `lazy` for what may stand below the first screen. */
  readonly loading: 'eager' | 'lazy'
  /** How wide it is shown, where that is not the text column. */
  readonly sizes?: string
}

/**
 * An image at the width that the screen needs, in WebP or else in its own format. Width and height keep its place, so
 * nothing moves when it comes.
 */
export function Picture({ image, alt, loading, sizes }: Props) {
  const { src, srcSet, webpSrcSet, width, height } = image
  // Nothing is enlarged: a small image is shown as it is.
  const shown = sizes ?? (width < 592 ? `(min-width: ${width}px) ${width}px, 100vw` : COLUMN)
  return (
    <picture>
      <source type="image/webp" srcSet={webpSrcSet} sizes={shown} />
      <img
        src={src}
        srcSet={srcSet}
        sizes={shown}
        width={width}
        height={height}
        alt={alt}
        loading={loading}
        // The largest thing of the first screen: asked for before what only decorates.
        fetchPriority={loading === 'eager' ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
