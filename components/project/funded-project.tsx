import { typeset } from '#domain/text/typography.ts'
import { FundingFacts, type FundingFactsView } from './funding-facts.tsx'
import { ProjectLogos, type ProjectLogoView } from './project-logos.tsx'

export type FundedProjectView = FundingFactsView & {
  readonly title: string
  readonly titleEn: string | null
  /** The acknowledgement that the programme asks for. */
  readonly sentence: string
  readonly logos: readonly ProjectLogoView[]
  readonly href: string | null
}

/** A co-funded project as a record: text first, so that no reader depends on a poster. `.prose` takes it as a block. */
export function FundedProject({ title, titleEn, sentence, logos, href, ...funding }: FundedProjectView) {
  return (
    <section className="embed funded-project" aria-label="Projekt współfinansowany">
      <h2>Projekt współfinansowany</h2>
      <p className="funded-project-title">{href === null ? typeset(title) : <a href={href}>{typeset(title)}</a>}</p>
      {titleEn !== null && (
        <p className="quiet" lang="en">
          {titleEn}
        </p>
      )}
      <FundingFacts {...funding} />
      <p className="funded-project-sentence">{typeset(sentence)}</p>
      <ProjectLogos logos={logos} />
    </section>
  )
}
