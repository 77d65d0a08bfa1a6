import type { CreditedImage } from '#components/article/article-view.ts'
import { ImageCaption } from '#components/article/image-caption.tsx'
import { Picture } from '#components/ui/picture.tsx'
import type { Image } from '#domain/article/body/body.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly image: Image; readonly file: CreditedImage | undefined }

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
      <ImageCaption caption={caption} credit={file?.credit ?? null} licence={file?.licence ?? null} />
    </figure>
  )
}
