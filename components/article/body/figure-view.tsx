import { Picture } from '#components/ui/picture.tsx'
import type { Image } from '#domain/article/body/body.ts'
import type { ImageSources } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly image: Image; readonly file: ImageSources | undefined }

/** An image with the alternative text of this use (WCAG 1.1.1); without its file the words stand in its place. */
export function FigureView({ image, file }: Props) {
  const { decorative, caption } = image.attrs
  const alt = decorative ? '' : image.attrs.alt
  if (file === undefined && alt === '' && caption === null) return null
  return (
    <figure>
      {file === undefined ? (
        alt !== '' && <p>Obraz: {typeset(alt)}</p>
      ) : (
        <Picture image={file} alt={alt} loading="lazy" />
      )}
      {caption !== null && <figcaption>{typeset(caption)}</figcaption>}
    </figure>
  )
}
