import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { voivodeships } from '#domain/voivodeship.ts'
import { doubtfulDates, registerCounts } from './register-counts.ts'
import { type TeamRow, TeamTable } from './team-table.tsx'
import { VoivodeshipMap } from './voivodeship-map.tsx'

export type TeamsView = {
  /** The day the register is shown for. */
  readonly validOn: PartialDate
  readonly teams: readonly TeamRow[]
}

/** The register of teams as it stands on a day: how much of it is known, the table, the map. */
export function TeamsPage({ site, view }: { site: SiteView; view: TeamsView }) {
  const { teams, validOn } = view
  return (
    <PageFrame site={site} current="/zespoly" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <header className="teams-header">
        <h1>Zespoły wojewódzkie</h1>
        <p className="dateline">
          Stan na <PolishDate date={validOn} />
        </p>
      </header>
      {teams.length === 0 ? (
        <p>
          {typeset('W rejestrze nie ma jeszcze żadnego zespołu.')} <a href="/">Przejdź na stronę główną</a>
        </p>
      ) : (
        <Register teams={teams} />
      )}
    </PageFrame>
  )
}

function Register({ teams }: Pick<TeamsView, 'teams'>) {
  const doubt = doubtfulDates(teams.map(({ established }) => established))
  const missing = voivodeships.filter(({ code }) => !teams.some((team) => team.code === code))
  return (
    <>
      <div className="teams-summary">
        <p className="teams-counts">{typeset(`${registerCounts(teams.map(({ established }) => established))}.`)}</p>
        {doubt !== null && <p>{typeset(doubt)}</p>}
        {missing.length > 0 && (
          <p>{typeset(`Bez zespołu w rejestrze: ${missing.map(({ name }) => name).join(', ')}.`)}</p>
        )}
        <p>
          {typeset(
            'Piszemy tylko to, co podają źródła. Jeśli nie znamy dnia, podajemy miesiąc albo przedział, w którym zespół powołano; czego źródła nie podają, oznaczamy „brak danych”. Źródła każdej informacji są na stronie zespołu.',
          )}{' '}
          <a href="#mapa">Przejdź do mapy</a>
        </p>
      </div>
      <TeamTable teams={teams} caption="Zespoły w kolejności alfabetycznej województw" />
      <section className="teams-map" aria-labelledby="mapa">
        <h2 id="mapa" className="section-title">
          Mapa województw
        </h2>
        <p>
          {typeset('Każde województwo na mapie prowadzi do strony swojego zespołu. Te same dane są w tabeli powyżej.')}
        </p>
        <VoivodeshipMap labelledBy="mapa" hrefs={Object.fromEntries(teams.map(({ code, href }) => [code, href]))} />
        <p className="quiet">{typeset('Granice: Natural Earth, domena publiczna; uproszczone.')}</p>
      </section>
    </>
  )
}
