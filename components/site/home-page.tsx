import { ArticleRows, rowTitle } from '#components/list/article-rows.tsx'
import type { ArticleRowView } from '#components/list/list-view.ts'
import { CountryMap } from '#components/team/country-map.tsx'
import { cropClasses } from '#components/ui/crop-classes.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Picture } from '#components/ui/picture.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { IN_LITTLE_ROOM, SmallImage } from '#components/ui/small-image.tsx'
import type { ImageSources } from '#domain/media/image-address.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { HelpBand, type HelpBandView } from './help-band.tsx'
import { PageFrame } from './page-frame.tsx'
import type { SiteView } from './site-view.ts'

/** As in the text column; on a dense phone said to be smaller, so that 640 px are taken (decision 0156). */
const LEAD =
  '(min-width: 40rem) 37rem, (min-resolution: 2.5dppx) calc(58vw - 2rem), (min-resolution: 1.5dppx) calc(88vw - 3rem), calc(100vw - 3rem)'

export type HomeView = {
  /** A notice to be seen before anything else; null when none is pinned. */
  readonly pinned: { readonly title: string; readonly href: string } | null
  /** The newest article, with its picture when it has one; null while nothing is published. */
  readonly lead: (ArticleRowView & { readonly image: ImageSources | null; readonly crop: ImageCrop | null }) | null
  /** The next three, side by side where there is room. */
  readonly next: readonly ArticleRowView[]
  /** Those below, as rows. */
  readonly rows: readonly ArticleRowView[]
  readonly teams: readonly { readonly code: VoivodeshipCode; readonly name: string; readonly href: string }[]
  /** The most used topics in Polish order. */
  readonly topics: readonly { readonly label: string; readonly href: string; readonly articles: number }[]
  readonly help: HelpBandView
}

/** The front page: where to call, what is new, the teams on a map, the topics written about most. */
export function HomePage({ site, home }: { site: SiteView; home: HomeView }) {
  const isEmpty = home.lead === null && home.teams.length === 0
  return (
    <PageFrame site={site} current="/" breadcrumbs={[]}>
      <h1 className="sr-only">{typeset(site.name)}</h1>
      <div className="home">
        <div className="home-top">
          <HelpBand help={home.help} />
          <div className="home-first">
            {home.pinned !== null && (
              <p className="pinned-notice">
                <Icon name="info" />
                <a href={home.pinned.href}>{typeset(home.pinned.title)}</a>
              </p>
            )}
            {home.lead !== null && <Lead lead={home.lead} />}
            {isEmpty && <p>{typeset('Portal jest gotowy. Nie opublikowano w nim jeszcze niczego.')}</p>}
          </div>
        </div>
        {home.next.length > 0 && <Next articles={home.next} />}
        {home.lead !== null && (
          <div className="home-rows">
            <section aria-labelledby="wczesniej">
              <h2 id="wczesniej" className="section-title">
                {typeset('Wcześniej')}
              </h2>
              <ArticleRows articles={home.rows} level={3} />
              <p className="home-more">
                <a href="/aktualnosci">Wszystkie aktualności</a>
              </p>
            </section>
            {home.topics.length > 0 && <Topics topics={home.topics} />}
          </div>
        )}
        {home.teams.length > 0 && <Teams teams={home.teams} />}
      </div>
    </PageFrame>
  )
}

function Lead({ lead }: { lead: NonNullable<HomeView['lead']> }) {
  return (
    <section aria-labelledby="najnowsze">
      <h2 id="najnowsze" className="home-kicker">
        Najnowsze
      </h2>
      <article className="home-lead">
        {lead.image !== null && (
          <div className={cropClasses(lead.crop)}>
            <Picture image={lead.image} alt="" loading="eager" sizes={LEAD} />
          </div>
        )}
        <h3>
          <a href={lead.href}>{rowTitle(lead)}</a>
        </h3>
        {lead.summary !== null && <p className="home-lead-summary">{typeset(lead.summary)}</p>}
        <p className="dateline">
          <PolishDate date={lead.added} />
        </p>
      </article>
    </section>
  )
}

function Next({ articles }: { articles: readonly ArticleRowView[] }) {
  return (
    <ul className="home-next" aria-label="Następne aktualności">
      {articles.map((article) => (
        <li key={article.href}>
          <div>
            <p className="home-next-date">
              <PolishDate date={article.added} form="table" />
            </p>
            <h3>
              <a href={article.href}>{rowTitle(article)}</a>
            </h3>
          </div>
          {article.smallImage !== null && <SmallImage image={article.smallImage} sizes={IN_LITTLE_ROOM} />}
        </li>
      ))}
    </ul>
  )
}

function Teams({ teams }: Pick<HomeView, 'teams'>) {
  return (
    <section className="home-teams" aria-labelledby="zespoly">
      <CountryMap hrefs={Object.fromEntries(teams.map(({ code, href }) => [code, href]))} />
      <div>
        <h2 id="zespoly" className="section-title">
          Zespoły wojewódzkie
        </h2>
        <ul className="home-team-names">
          {teams.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <p className="home-more">
          <a href="/zespoly">{typeset('Rejestr zespołów: daty, podstawy prawne, skład')}</a>
        </p>
      </div>
    </section>
  )
}

function Topics({ topics }: Pick<HomeView, 'topics'>) {
  return (
    <section className="home-topics" aria-labelledby="tematy">
      <h2 id="tematy" className="section-title">
        Tematy
      </h2>
      <ul>
        {topics.map(({ label, href, articles }) => (
          <li key={href}>
            <a href={href}>
              {typeset(label)}
              <span className="sr-only">, {typeset(counted(articles, pluralForms.article))}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="home-more">
        <a href="/tematy">Wszystkie tematy</a>
      </p>
    </section>
  )
}
