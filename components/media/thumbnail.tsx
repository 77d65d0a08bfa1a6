import type { ImageSources } from '#domain/media/image-address.ts'

/** An image of the library beside its name, so it says nothing itself. `image` comes from `smallImageSources`. */
export function Thumbnail({ image: { src, srcSet, webpSrcSet, width, height } }: { readonly image: ImageSources }) {
  return (
    <picture className="thumbnail">
      <source type="image/webp" srcSet={webpSrcSet} />
      <img src={src} srcSet={srcSet} width={width} height={height} alt="" loading="lazy" decoding="async" />
    </picture>
  )
}
