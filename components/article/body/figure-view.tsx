import type { CreditedImage } from '#components/article/article-view.ts'
import { ImageCaption } from '#components/article/image-caption.tsx'
import { Picture } from '#components/ui/picture.tsx'
import type { Image } from '#domain/article/body/body.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly image: Image; readonly file: CreditedImage | undefined }

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
      <ImageCaption caption={caption} credit={file?.credit ?? null} licence={file?.licence ?? null} />
    </figure>
  )
}
