import type { RelatedArticleView } from '#components/article/article-view.ts'
import { RegisterDate } from '#components/team/register-date.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import { PageFrame } from './page-frame.tsx'
import type { SiteView } from './site-view.ts'

export type HomeView = {
  readonly articles: readonly RelatedArticleView[]
  readonly teams: readonly {
    readonly name: string
    readonly href: string
    readonly established: PartialDate | null
    readonly certainty: Certainty
  }[]
}

/** The front page: the newest texts, then the teams with the dates the register vouches for. */
export function HomePage({ site, home }: { site: SiteView; home: HomeView }) {
  return (
    <PageFrame site={site} current="/" breadcrumbs={[]}>
      <h1>{site.name}</h1>
      {home.articles.length > 0 && <Newest articles={home.articles} />}
      {home.teams.length > 0 && <Teams teams={home.teams} />}
      {home.articles.length + home.teams.length === 0 && (
        <p>{typeset('Portal jest gotowy. Nie opublikowano w nim jeszcze niczego.')}</p>
      )}
    </PageFrame>
  )
}

function Newest({ articles }: Pick<HomeView, 'articles'>) {
  return (
    <section aria-labelledby="najnowsze">
      <h2 id="najnowsze" className="section-title">
        Najnowsze
      </h2>
      <ul className="dated-list">
        {articles.map(({ title, href, added, isArchived }) => (
          <li key={href}>
            <span className="dated-list-date">
              <PolishDate date={added} />
            </span>
            <p>
              <a href={href}>{typeset(title)}</a>
              {isArchived && ' (w archiwum)'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Teams({ teams }: Pick<HomeView, 'teams'>) {
  return (
    <section aria-labelledby="zespoly">
      <h2 id="zespoly" className="section-title">
        Zespoły wojewódzkie
      </h2>
      <ul className="team-dates">
        {teams.map(({ name, href, established, certainty }) => (
          <li key={href}>
            <a href={href}>{name}</a>{' '}
            <span className="quiet">
              <RegisterDate date={established} certainty={certainty} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
