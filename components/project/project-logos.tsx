import { Picture } from '#components/ui/picture.tsx'
import type { ImageSources } from '#domain/media/image-address.ts'
import { typeset } from '#domain/text/typography.ts'

/** Where no file is at hand, the name of the sign stands as text. */
export type ProjectLogoView = {
  readonly name: string
  readonly image: (ImageSources & { readonly alt: string }) | null
}

/** The signs a project must show, in the order its programme requires. */
export function ProjectLogos({ logos }: { logos: readonly ProjectLogoView[] }) {
  if (logos.length === 0) return null
  return (
    <ul className="funded-project-logos">
      {logos.map(({ name, image }) => (
        <li key={name}>
          {image === null ? (
            <span className="quiet">Znak: {typeset(name)}</span>
          ) : (
            <Picture image={image} alt={image.alt} loading="lazy" sizes="16rem" />
          )}
        </li>
      ))}
    </ul>
  )
}
