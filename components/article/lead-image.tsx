import { Picture } from '#components/ui/picture.tsx'
import type { LeadImageView } from './article-view.ts'
import { ImageCaption } from './image-caption.tsx'

/** "Obraz główny", between the summary and the text. It may stand on the first screen, so it is not put off. */
export function LeadImage({ image, alt, caption }: LeadImageView) {
  return (
    <figure className="lead-image">
      <Picture image={image} alt={alt} loading="eager" />
      <ImageCaption caption={caption} credit={image.credit} licence={image.licence} />
    </figure>
  )
}
