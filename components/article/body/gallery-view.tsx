import type { CreditedImage } from '#components/article/article-view.ts'
import { ImageCaption } from '#components/article/image-caption.tsx'
import { Picture } from '#components/ui/picture.tsx'
import type { Gallery, Image } from '#domain/article/body/body.ts'
import { type ImageSources, largestSource } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly gallery: Gallery; readonly images: Readonly<Record<number, CreditedImage>> }

/** Two or three in a row of the text column, two on a phone. */
const SIZES = '(min-width: 40rem) 18rem, 50vw'

/**
 * Images side by side: a list, so that one hears how many there are (WCAG 1.3.1). Each leads to its large file, which any
 * browser shows by itself. Of an image whose file is not there its words stay.
 */
export function GalleryView({ gallery, images }: Props) {
  const shown = gallery.content.filter((image) => images[image.attrs.mediaId] !== undefined || isSaying(image))
  if (shown.length === 0) return null
  return (
    <ul className="gallery">
      {shown.map((image, index) => (
        <li key={image.attrs.id}>
          <figure>
            <GalleryImage image={image} file={images[image.attrs.mediaId]} place={`${index + 1} z ${shown.length}`} />
            <ImageCaption
              caption={image.attrs.caption}
              credit={images[image.attrs.mediaId]?.credit ?? null}
              licence={images[image.attrs.mediaId]?.licence ?? null}
            />
          </figure>
        </li>
      ))}
    </ul>
  )
}

type ImageProps = {
  readonly image: Image
  readonly file: ImageSources | undefined
  /** "2 z 5". */
  readonly place: string
}

/** The link is named by what the image shows; one that says nothing is named by its place (WCAG 2.4.4, 1.1.1). */
function GalleryImage({ image, file, place }: ImageProps) {
  const alt = image.attrs.decorative ? '' : image.attrs.alt
  if (file === undefined) return alt !== '' && <p>Obraz: {typeset(alt)}</p>
  return (
    <a href={largestSource(file)}>
      <Picture image={file} alt={alt} loading="lazy" sizes={SIZES} />
      <span className="sr-only">{alt === '' ? `Powiększ obraz ${place}` : ' (powiększ)'}</span>
    </a>
  )
}

function isSaying({ attrs }: Image): boolean {
  return attrs.caption !== null || (!attrs.decorative && attrs.alt !== '')
}
