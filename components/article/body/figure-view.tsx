import { Picture } from '#components/ui/picture.tsx'
import type { Image } from '#domain/article/body/body.ts'
import type { ImageSources } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly image: Image; readonly file: ImageSources | undefined }

/** Half of the text column; on a phone the whole width. */
const HALF_COLUMN = '(min-width: 40rem) 18.5rem, 100vw'

/** An image with the alternative text of this use (WCAG 1.1.1); without its file the words stand in its place. */
export function FigureView({ image, file }: Props) {
  const { decorative, caption } = image.attrs
  const isHalf = image.attrs.width === 'half'
  const alt = decorative ? '' : image.attrs.alt
  if (file === undefined && alt === '' && caption === null) return null
  return (
    <figure className={isHalf ? 'half' : undefined}>
      {file === undefined ? (
        alt !== '' && <p>Obraz: {typeset(alt)}</p>
      ) : (
        <Picture image={file} alt={alt} loading="lazy" {...(isHalf && { sizes: HALF_COLUMN })} />
      )}
      {caption !== null && <figcaption>{typeset(caption)}</figcaption>}
    </figure>
  )
}
