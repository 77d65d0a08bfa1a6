import type { ProjectLogoView } from '#components/project/project-logos.tsx'
import { imageSources, type KeptImage } from '#domain/media/image-address.ts'

type Logo = { readonly name: string; readonly alt: string | null; readonly image: KeptImage | null }

/** The signs that readers see: those with a file, and words for it. What is missing is told in the panel. */
export function projectLogoViews(logos: readonly Logo[]): ProjectLogoView[] {
  return logos.flatMap(({ name, alt, image }) => (image && alt ? [{ ...imageSources(image), name, alt }] : []))
}
