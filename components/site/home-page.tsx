import { ArticleRows } from '#components/list/article-rows.tsx'
import type { ArticleRowView } from '#components/list/list-view.ts'
import { RegisterDate } from '#components/team/register-date.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { HelpBand, type HelpBandView } from './help-band.tsx'
import { PageFrame } from './page-frame.tsx'
import type { SiteView } from './site-view.ts'

export type HomeView = {
  /** A notice to be seen before anything else; null when none is pinned. */
  readonly pinned: { readonly title: string; readonly href: string } | null
  /** The newest article; null while nothing is published. */
  readonly lead: ArticleRowView | null
  readonly articles: readonly ArticleRowView[]
  readonly teams: readonly {
    readonly name: string
    readonly href: string
    readonly established: PartialDate | null
    readonly certainty: Certainty
  }[]
  readonly topics: readonly { readonly label: string; readonly href: string; readonly articles: number }[]
  readonly help: HelpBandView
}

/** The front page: help at hand, the newest texts, topics, and the teams with the dates the register vouches for. */
export function HomePage({ site, home }: { site: SiteView; home: HomeView }) {
  const isEmpty = home.lead === null && home.teams.length === 0
  return (
    <PageFrame site={site} current="/" breadcrumbs={[]}>
      <h1 className="sr-only">{typeset(site.name)}</h1>
      {home.pinned !== null && (
        <p className="pinned-notice">
          <Icon name="info" />
          <a href={home.pinned.href}>{typeset(home.pinned.title)}</a>
        </p>
      )}
      <div className="home">
        {home.lead !== null && <Newest lead={home.lead} articles={home.articles} />}
        {isEmpty && <p>{typeset('Portal jest gotowy. Nie opublikowano w nim jeszcze niczego.')}</p>}
        <HelpBand help={home.help} />
        {home.teams.length > 0 && <Teams teams={home.teams} />}
        {home.topics.length > 0 && <Topics topics={home.topics} />}
      </div>
    </PageFrame>
  )
}

function Newest({ lead, articles }: { lead: ArticleRowView; articles: readonly ArticleRowView[] }) {
  return (
    <section className="home-newest" aria-labelledby="najnowsze">
      <h2 id="najnowsze" className="home-kicker">
        Najnowsze
      </h2>
      <article className="home-lead">
        <h3>
          <a href={lead.href}>
            {typeset(lead.title)}
            {lead.isArchived && ' (archiwum)'}
          </a>
        </h3>
        <p className="dateline">
          <PolishDate date={lead.added} />
        </p>
        {lead.summary !== null && <p className="home-lead-summary">{typeset(lead.summary)}</p>}
      </article>
      <ArticleRows articles={articles} level={3} />
      <p className="home-more">
        <a href="/aktualnosci">Wszystkie aktualności</a>
      </p>
    </section>
  )
}

function Teams({ teams }: Pick<HomeView, 'teams'>) {
  return (
    <section aria-labelledby="zespoly">
      <h2 id="zespoly" className="section-title">
        Zespoły wojewódzkie
      </h2>
      <p className="quiet">
        {typeset('Przy nazwie województwa podajemy datę powołania zespołu, tak dokładną, jak w źródłach.')}
      </p>
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
      <p className="home-more">
        <a href="/zespoly">{typeset('Rejestr i mapa zespołów')}</a>
      </p>
    </section>
  )
}

function Topics({ topics }: Pick<HomeView, 'topics'>) {
  return (
    <section aria-labelledby="tematy">
      <h2 id="tematy" className="section-title">
        Tematy
      </h2>
      <ul className="tag-list">
        {topics.map(({ label, href, articles }) => (
          <li key={href}>
            <a href={href}>
              {typeset(label)}
              <span className="sr-only">, {typeset(counted(articles, pluralForms.article))}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
