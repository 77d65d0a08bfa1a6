import { Picture } from '#components/ui/picture.tsx'
import type { ImageSources } from '#domain/media/image-address.ts'

export type ProjectLogoView = ImageSources & { readonly name: string; readonly alt: string }

/** The signs a project must show, in the order its programme requires. */
export function ProjectLogos({ logos }: { logos: readonly ProjectLogoView[] }) {
  if (logos.length === 0) return null
  return (
    <ul className="funded-project-logos">
      {logos.map(({ name, alt, ...image }) => (
        <li key={name}>
          <Picture image={image} alt={alt} loading="lazy" sizes="16rem" />
        </li>
      ))}
    </ul>
  )
}
