import type { ImageSources } from '#domain/media/image-address.ts'

/**
 * An image beside a title that leads to where it is shown whole: decorative (WCAG 1.1.1, technique H67), fetched when it
 * comes near the screen, its place kept by width and height. `image` comes from `smallImageSources`.
 */
export function SmallImage({ image: { src, srcSet, webpSrcSet, width, height } }: { readonly image: ImageSources }) {
  return (
    <picture className="small-image">
      <source type="image/webp" srcSet={webpSrcSet} />
      <img src={src} srcSet={srcSet} width={width} height={height} alt="" loading="lazy" decoding="async" />
    </picture>
  )
}
