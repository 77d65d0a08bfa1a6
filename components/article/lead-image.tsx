import { cropClasses } from '#components/ui/crop-classes.ts'
import { Picture } from '#components/ui/picture.tsx'
import type { LeadImageView } from './article-view.ts'
import { ImageCaption } from './image-caption.tsx'

/** "Obraz główny", between the summary and the text. It may stand on the first screen, so it is not put off. */
export function LeadImage({ image, alt, caption, crop }: LeadImageView) {
  return (
    <figure className={`lead-image ${cropClasses(crop)}`.trim()}>
      <Picture image={image} alt={alt} loading="eager" />
      <ImageCaption caption={caption} credit={image.credit} licence={image.licence} />
    </figure>
  )
}
