import { Picture } from '#components/ui/picture.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { LeadImageView } from './article-view.ts'

/** "Obraz główny", between the summary and the text. It may stand on the first screen, so it is not put off. */
export function LeadImage({ image, alt, caption }: LeadImageView) {
  return (
    <figure className="lead-image">
      <Picture image={image} alt={alt} loading="eager" />
      {caption !== null && <figcaption>{typeset(caption)}</figcaption>}
    </figure>
  )
}
