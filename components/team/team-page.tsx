import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { References } from './references.tsx'
import { TeamArticles } from './team-articles.tsx'
import { TeamFacts } from './team-facts.tsx'
import { TeamHistory } from './team-history.tsx'
import { TeamSources } from './team-sources.tsx'
import { TeamUncertainties } from './team-uncertainties.tsx'
import type { TeamView } from './team-view.ts'

/** The page of a team: facts in force with their sources beside them, doubts, history, articles. */
export function TeamPage({ site, team }: { site: SiteView; team: TeamView }) {
  return (
    <PageFrame site={site} current="/zespoly" breadcrumbs={team.breadcrumbs}>
      <article className="team-page">
        <header className="team-header">
          <p className="team-voivodeship">{typeset(team.voivodeship)}</p>
          <h1>{typeset(team.officialName)}</h1>
          <p className="dateline">
            Stan na <PolishDate date={team.validOn} />
          </p>
        </header>
        <div className="team-main">
          {team.ended !== null && (
            <div className="band">
              <Icon name="info" />
              <p>
                <strong>Ten zespół już nie działa.</strong> Zakończenie: <PolishDate date={team.ended} />.{' '}
                {typeset('Niżej jest jego historia.')}
              </p>
            </div>
          )}
          {team.ended === null && (
            <section aria-label="Dane zespołu">
              <TeamFacts {...team.facts} />
              {team.otherFacts.length > 0 && (
                <ul className="other-facts">
                  {team.otherFacts.map((fact) => (
                    <li key={fact.text}>
                      {typeset(fact.text)} <References numbers={fact.references} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          )}
          <TeamUncertainties uncertainties={team.uncertainties} />
          <TeamHistory history={team.history} />
          <TeamArticles {...team.articles} />
        </div>
        <div className="team-aside">
          <TeamSources sources={team.sources} />
        </div>
        <p className="print-only">Adres strony: {team.url}</p>
      </article>
    </PageFrame>
  )
}
