import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import { voivodeships } from '#domain/voivodeship.ts'
import { dateKnowledge } from './date-knowledge.ts'
import { DatePatterns } from './date-patterns.tsx'
import { MapLegend } from './map-legend.tsx'
import { NetworkGrowth, type NetworkGrowthView } from './network-growth.tsx'
import { RegisterCitation } from './register-citation.tsx'
import { doubtfulDates, registerCounts, teamsInForce } from './register-counts.ts'
import { RegisterDays } from './register-days.tsx'
import { RegisterDifference, type RegisterDifferenceView } from './register-difference.tsx'
import { RegisterQuestionForm } from './register-question-form.tsx'
import { QuestionDateline, QuestionNotes } from './register-question-notes.tsx'
import type { RegisterQuestionView } from './register-question-view.ts'
import { type TeamRow, TeamTable } from './team-table.tsx'
import { VoivodeshipMap } from './voivodeship-map.tsx'

export type TeamsView = {
  readonly question: RegisterQuestionView
  readonly teams: readonly TeamRow[]
  /** Null when nothing was to be compared. */
  readonly difference: RegisterDifferenceView | null
  /** Null while there is nothing to draw. */
  readonly growth: NetworkGrowthView | null
}

/** The register of teams as it stood on a day: how much of it is known, the table, the map, how it grew. */
export function TeamsPage({ site, view }: { site: SiteView; view: TeamsView }) {
  const { question, teams, difference, growth } = view
  return (
    <PageFrame site={site} current="/zespoly" breadcrumbs={breadcrumbsOf(question)}>
      <header className="teams-header">
        <h1>Zespoły wojewódzkie</h1>
        <QuestionDateline question={question} />
      </header>
      <QuestionNotes question={question} />
      {teams.length === 0 ? <NoTeams question={question} /> : <Summary teams={teams} />}
      <RegisterQuestionForm question={question} />
      {difference !== null && <RegisterDifference difference={difference} />}
      {teams.length > 0 && <Register teams={teams} />}
      {growth !== null && <NetworkGrowth growth={growth} />}
      <RegisterDays question={question} />
      <p className="register-more">
        <a href="/akty">{typeset('Akty prawne rejestru')}</a>{' '}
        <a href="/instytucje">{typeset('Instytucje w zespołach')}</a>
      </p>
      <RegisterCitation question={question} subject={`Rejestr zespołów wojewódzkich, ${site.name}`} />
    </PageFrame>
  )
}

/** From an earlier day one step leads back to today. */
function breadcrumbsOf({ page, isToday, knownOn }: RegisterQuestionView) {
  const home = { label: 'Strona główna', href: '/' }
  return isToday && knownOn === null ? [home] : [home, { label: 'Zespoły wojewódzkie', href: page }]
}

function NoTeams({ question: { isToday, knownOn, changeDays, page } }: { question: RegisterQuestionView }) {
  const first = changeDays[0]
  if (isToday && knownOn === null) {
    return (
      <p>
        {typeset('W rejestrze nie ma jeszcze żadnego zespołu.')} <a href="/">Przejdź na stronę główną</a>
      </p>
    )
  }
  return (
    <p className="teams-summary">
      {typeset('Dla tego dnia rejestr nie zna żadnego zespołu. ')}
      {first === undefined ? (
        <a href={page}>Zobacz stan na dzisiaj</a>
      ) : (
        <>
          Najwcześniejszy zapis:{' '}
          <a href={first.href} rel="nofollow">
            {typeset(formatPartialDate(first.date, 'prose'))}
          </a>
        </>
      )}
    </p>
  )
}

function Summary({ teams }: Pick<TeamsView, 'teams'>) {
  const doubt = doubtfulDates(teams.map(({ established }) => established))
  const missing = voivodeships.filter(({ code }) => !teams.some((team) => team.code === code))
  const possible = teams.filter(({ isPossible }) => isPossible).length
  const dates = registerCounts(teams.map(({ established }) => established))
  return (
    <div className="teams-summary">
      <p className="teams-counts">
        {typeset(possible === 0 ? `${dates}.` : `${teamsInForce(teams.length - possible, teams.length)}.`)}
      </p>
      {doubt !== null && <p>{typeset(doubt)}</p>}
      {missing.length > 0 && (
        <p>{typeset(`Bez zespołu w rejestrze: ${missing.map(({ name }) => name).join(', ')}.`)}</p>
      )}
    </div>
  )
}

function Register({ teams }: Pick<TeamsView, 'teams'>) {
  const mapped = teams.map(({ code, href, isPossible, established }) => ({
    code,
    href,
    isPossible,
    knowledge: dateKnowledge(established),
  }))
  return (
    <div className="register">
      <DatePatterns />
      <div>
        <TeamTable teams={teams} caption="Zespoły w kolejności alfabetycznej województw" />
        <p className="register-note">
          {typeset(
            'Piszemy tylko to, co podają źródła. Pełna nazwa zespołu, podstawa prawna, skład i źródła są na jego stronie.',
          )}
        </p>
        {teams.some(({ members }) => members?.mayBeMore) && (
          <p className="register-note">
            {typeset('Plus przy liczbie członków: lista w źródle jest niepełna albo nie wiadomo, czy jest pełna.')}
          </p>
        )}
      </div>
      <section className="teams-map" aria-labelledby="mapa">
        <h2 id="mapa" className="sr-only">
          Mapa województw
        </h2>
        <VoivodeshipMap labelledBy="mapa" teams={mapped} />
        <MapLegend teams={mapped} />
        <p className="register-note">{typeset('Granice: Natural Earth, domena publiczna; uproszczone.')}</p>
      </section>
    </div>
  )
}
