import type { ImageSources } from '#domain/media/image-address.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { focusClasses } from './crop-classes.ts'

export type SmallImageView = ImageSources & { readonly crop: ImageCrop | null }

/**
 * An image beside a title that leads to where it is shown whole: decorative (WCAG 1.1.1, technique H67), fetched when it
 * comes near the screen, its place kept by width and height. `image` comes from `smallImageSources`.
 */
export function SmallImage({ image }: { readonly image: SmallImageView }) {
  const { src, srcSet, webpSrcSet, width, height, crop } = image
  return (
    <picture className={`small-image ${focusClasses(crop)}`.trim()}>
      <source type="image/webp" srcSet={webpSrcSet} />
      <img src={src} srcSet={srcSet} width={width} height={height} alt="" loading="lazy" decoding="async" />
    </picture>
  )
}
