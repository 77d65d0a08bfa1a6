import { typeset } from '#domain/text/typography.ts'

/** Where no file is at hand, the name of the sign stands as text. Width and height in pixels of the file. */
export type ProjectLogoView = {
  readonly name: string
  readonly image: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string } | null
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
            // biome-ignore lint/performance/noImgElement: a logo is shown as drawn, at its own size, without Next's optimiser
            <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
          )}
        </li>
      ))}
    </ul>
  )
}
