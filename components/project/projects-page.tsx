import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { FundingFacts, type FundingFactsView } from './funding-facts.tsx'
import { ProjectLogos, type ProjectLogoView } from './project-logos.tsx'
import { ProjectPeriod } from './project-period.tsx'

export type ProjectView = FundingFactsView & {
  /** Also the anchor of the project on the page. */
  readonly slug: string
  readonly title: string
  readonly titleEn: string | null
  readonly sentence: string
  /** Paragraphs; none = the record says nothing more. */
  readonly description: readonly string[]
  readonly starts: PartialDate | null
  readonly ends: PartialDate | null
  readonly logos: readonly ProjectLogoView[]
  readonly sourceUrl: string | null
}

/** All co-funded projects, each with what its programme asks to be said; an article's block links to its place here. */
export function ProjectsPage({ site, projects }: { site: SiteView; projects: readonly ProjectView[] }) {
  return (
    <PageFrame site={site} current="/projekty" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <div className="records-page">
        <h1>Projekty współfinansowane</h1>
        {projects.length === 0 ? (
          <p>
            {typeset('W rejestrze nie ma jeszcze żadnego projektu.')} <a href="/">Przejdź na stronę główną</a>
          </p>
        ) : (
          <p className="records-lead">
            {typeset('Projekty współfinansowane z programów międzynarodowych: kto za nie zapłacił i ile.')}
          </p>
        )}
        {projects.map((project) => (
          <Project key={project.slug} project={project} />
        ))}
      </div>
    </PageFrame>
  )
}

function Project({ project }: { project: ProjectView }) {
  const { slug, title, titleEn, description, sentence, logos, sourceUrl, starts, ends } = project
  return (
    <section className="record" aria-labelledby={slug}>
      <h2 id={slug}>{typeset(title)}</h2>
      {titleEn !== null && (
        <p className="quiet" lang="en">
          {titleEn}
        </p>
      )}
      <ProjectPeriod starts={starts} ends={ends} />
      <div className="record-text">
        {description.map((paragraph) => (
          <p key={paragraph}>{typeset(paragraph)}</p>
        ))}
      </div>
      <FundingFacts {...project} />
      <p className="funded-project-sentence">{typeset(sentence)}</p>
      <ProjectLogos logos={logos} />
      {sourceUrl !== null && (
        <p className="quiet">
          Źródło: <a href={sourceUrl}>{sourceUrl}</a>
        </p>
      )}
    </section>
  )
}
