import { ChangesFold } from '#components/changes/changes-fold.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { References } from './references.tsx'
import { RegisterCitation } from './register-citation.tsx'
import { RegisterDays } from './register-days.tsx'
import { RegisterQuestionForm } from './register-question-form.tsx'
import { QuestionDateline, QuestionNotes } from './register-question-notes.tsx'
import { TeamArticles } from './team-articles.tsx'
import { TeamCorrections } from './team-corrections.tsx'
import { TeamFacts } from './team-facts.tsx'
import { TeamHistory } from './team-history.tsx'
import { TeamSources } from './team-sources.tsx'
import { TeamUncertainties } from './team-uncertainties.tsx'
import type { TeamView } from './team-view.ts'

/** The page of a team: facts in force with their sources beside them, doubts, history, articles. */
export function TeamPage({ site, team }: { site: SiteView; team: TeamView }) {
  const isNow = team.question.isToday && team.question.knownOn === null
  return (
    <PageFrame site={site} current="/zespoly" breadcrumbs={team.breadcrumbs}>
      <article className="team-page">
        <header className="team-header">
          <p className="team-voivodeship">{typeset(team.voivodeship)}</p>
          <h1>{typeset(team.officialName)}</h1>
          <QuestionDateline question={team.question} />
        </header>
        <div className="team-main">
          <QuestionNotes question={team.question} />
          {team.ended !== null && (
            <div className="band">
              <Icon name="info" />
              <p>
                <strong>
                  {typeset(isNow ? 'Ten zespół już nie działa.' : 'W tym czasie zespół już nie działał.')}
                </strong>{' '}
                Zakończenie: <PolishDate date={team.ended} />. {typeset('Niżej jest jego historia.')}
              </p>
            </div>
          )}
          <Presence {...team.presence} isEnded={team.ended !== null} />
          {team.presence.inForce !== null && (
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
          <TeamCorrections corrections={team.corrections} />
          <TeamArticles {...team.articles} />
          <ChangesFold view={team.changes} />
        </div>
        <div className="team-aside">
          <TeamSources sources={team.sources} />
          <RegisterQuestionForm question={team.question} />
          <RegisterDays question={team.question} />
          <RegisterCitation question={team.question} subject={`${team.officialName}, ${site.name}`} />
        </div>
        <p className="print-only">Adres strony: {team.url}</p>
      </article>
    </PageFrame>
  )
}

/** Said when the team was not there on the days asked about, or perhaps not. */
function Presence({ inForce, note, isEnded }: TeamView['presence'] & { isEnded: boolean }) {
  if (isEnded || (inForce !== null && note === null)) return null
  return (
    <p className="team-presence">
      {inForce === null
        ? typeset('Rejestr nie zna takiego zespołu działającego w tym czasie.')
        : typeset(`${inForce === 'possible' ? 'Zespół być może działał w tym czasie' : 'Zespół działał'}: ${note}.`)}
    </p>
  )
}
