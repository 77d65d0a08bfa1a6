import type { Image } from '#domain/article/body/body.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ImageFile } from './body-context.ts'

/** The text column: about 66 characters of 18 px, the whole width on a phone. */
const sizes = '(min-width: 48rem) 42rem, 100vw'

type Props = { readonly image: Image; readonly file: ImageFile | undefined }

/** An image with the alternative text of this use (WCAG 1.1.1); without its file the words stand in its place. */
export function FigureView({ image, file }: Props) {
  const { decorative, caption } = image.attrs
  const alt = decorative ? '' : image.attrs.alt
  if (file === undefined && alt === '' && caption === null) return null
  return (
    <figure>
      {file === undefined ? alt !== '' && <p>Obraz: {typeset(alt)}</p> : picture(file, alt)}
      {caption !== null && <figcaption>{typeset(caption)}</figcaption>}
    </figure>
  )
}

function picture({ src, srcSet, width, height }: ImageFile, alt: string) {
  return (
    // biome-ignore lint/performance/noImgElement: widths are made when the image is uploaded, not by Next's optimiser
    <img
      src={src}
      srcSet={srcSet}
      sizes={srcSet === undefined ? undefined : sizes}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  )
}
