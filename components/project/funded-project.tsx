import { typeset } from '#domain/text/typography.ts'
import { amount } from './amount.ts'

/** Where no file is at hand, the name of the sign stands as text. Width and height in pixels of the file. */
export type ProjectLogoView = {
  readonly name: string
  readonly image: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string } | null
}

export type FundedProjectView = {
  readonly title: string
  readonly titleEn: string | null
  readonly programme: string
  readonly mechanism: string
  /** Who pays how much, in the order given; an amount not known is said to be unknown. */
  readonly fundings: readonly {
    readonly source: string
    readonly amountMinor: number | null
    readonly currency: string | null
  }[]
  /** The acknowledgement that the programme asks for. */
  readonly sentence: string
  readonly logos: readonly ProjectLogoView[]
  readonly href: string | null
}

/** A co-funded project as a record: text first, so that no reader depends on a poster. `.prose` takes it as a block. */
export function FundedProject({
  title,
  titleEn,
  programme,
  mechanism,
  fundings,
  sentence,
  logos,
  href,
}: FundedProjectView) {
  return (
    <section className="embed funded-project" aria-label="Projekt współfinansowany">
      <h2>Projekt współfinansowany</h2>
      <p className="funded-project-title">{href === null ? typeset(title) : <a href={href}>{typeset(title)}</a>}</p>
      {titleEn !== null && (
        <p className="quiet" lang="en">
          {titleEn}
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>Program</dt>
          <dd>{typeset(programme)}</dd>
        </div>
        <div>
          <dt>Mechanizm</dt>
          <dd>{typeset(mechanism)}</dd>
        </div>
        {fundings.map((funding) => (
          <div key={funding.source}>
            <dt>{typeset(funding.source)}</dt>
            <dd className="amount">
              {funding.amountMinor === null || funding.currency === null ? (
                <span className="unknown">brak danych</span>
              ) : (
                typeset(amount(funding.amountMinor, funding.currency))
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="funded-project-sentence">{typeset(sentence)}</p>
      <Logos logos={logos} />
    </section>
  )
}

function Logos({ logos }: { logos: readonly ProjectLogoView[] }) {
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
