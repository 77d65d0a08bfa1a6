import type { ProjectLogoView } from '#components/project/project-logos.tsx'
import { imageSources, type KeptImage } from '#domain/media/image-address.ts'

type Logo = { readonly name: string; readonly alt: string | null; readonly image: KeptImage | null }

/** A sign as readers see it; one without its file, or without words for it, is a name. */
export function projectLogoView({ name, alt, image }: Logo): ProjectLogoView {
  return { name, image: image && alt ? { ...imageSources(image), alt } : null }
}
