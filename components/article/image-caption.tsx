import type { ImageCredit } from '#domain/media/image-credit.ts'
import { licenceHref } from '#domain/media/image-credit.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = ImageCredit & { readonly caption: string | null }

/** What stands below an image: the caption of this use, then whose the image is and its licence (rel=license, RFC 4946). */
export function ImageCaption({ caption, credit, licence }: Props) {
  if (caption === null && credit === null && licence === null) return null
  const isCredited = credit !== null || licence !== null
  return (
    <figcaption>
      {caption !== null && typeset(caption)}
      {isCredited && (
        <span className="image-credit">
          {caption !== null && ' '}
          {credit !== null && typeset(credit)}
          {credit !== null && licence !== null && ', '}
          {licence !== null && <Licence licence={licence} />}
        </span>
      )}
    </figcaption>
  )
}

function Licence({ licence }: { readonly licence: string }) {
  const href = licenceHref(licence)
  if (href === null) return typeset(licence)
  return (
    <a rel="license" href={href}>
      {typeset(licence)}
    </a>
  )
}
