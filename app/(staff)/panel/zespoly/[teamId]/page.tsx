import type { Metadata } from 'next'
import { Facts } from '#components/panel/facts.tsx'
import { StateMark } from '#components/panel/state-mark.tsx'
import { MembershipsToCheck } from '#components/team/memberships-to-check.tsx'
import { StaffTeamHistory } from '#components/team/staff-team-history.tsx'
import { teamWords } from '#components/team/team-words.ts'
import { typeset } from '#domain/text/typography.ts'
import { listTeamHistoryForStaff } from '#services/team/team-history.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { membershipsToCheck } from '../memberships-to-check.ts'
import { requireTeamPage } from '../require-team-page.ts'

export const metadata: Metadata = { title: 'Zespół' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name } = await requireTeamPage(params)
  const isInForce = last.to === null
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title={name}
      crumbs={[{ label: 'Zespoły', href: '/panel/zespoly' }]}
      actions={<a href={`/zespoly/${team.slug}`}>Zobacz na stronie</a>}
    >
      <nav aria-label="Czynności na zespole">
        <ul className="choice-list">
          {isInForce ? (
            <>
              <Way href={`${address}/zmiana`} label="Zmień stan od dnia…">
                Od pewnego dnia zespół ma inną nazwę, podstawę prawną, siedzibę albo przewodniczącego.
              </Way>
              <Way href={`${address}/sklad`} label="Zmień skład">
                Ktoś doszedł, ktoś odszedł albo lista była zapisana błędnie.
              </Way>
              <Way href={`${address}/sprostowanie`} label="Sprostuj">
                W rejestrze jest pomyłka: sprostowanie obejmie cały czas obowiązywania stanu.
              </Way>
              <Way href={`${address}/zakonczenie`} label="Zakończ działanie">
                Zespół przestał działać. Jego historia zostaje.
              </Way>
            </>
          ) : (
            <>
              <Way href={`${address}/powolanie`} label="Powołaj na nowo">
                Zespół znów działa: zacznie się jego następny okres.
              </Way>
              <Way href={`${address}/sprostowanie-zakonczenia`} label="Sprostuj zakończenie">
                Dzień zakończenia jest błędny albo zespół nie przestał działać.
              </Way>
              <Way href={`${address}/sprostowanie`} label="Sprostuj">
                W rejestrze jest pomyłka: sprostowanie obejmie cały czas obowiązywania stanu.
              </Way>
            </>
          )}
        </ul>
      </nav>
      <section className="panel-section" aria-labelledby="stan">
        <h2 id="stan">{isInForce ? 'Obowiązujący stan' : 'Ostatni stan'}</h2>
        <p className="lead-words">
          {isInForce ? (
            <StateMark icon="check" tone="public">
              Zespół działa
            </StateMark>
          ) : (
            <StateMark icon="archive" tone="archive">
              Zespół zakończył działanie
            </StateMark>
          )}
        </p>
        <Facts
          facts={teamWords(last).map(({ term, words }) => ({
            term,
            value: <span className="preview-words">{typeset(words)}</span>,
          }))}
        />
      </section>
      <MembershipsToCheck memberships={membershipsToCheck(staff, team.id)} />
      <section className="panel-section" aria-labelledby="historia">
        <h2 id="historia">Historia</h2>
        <StaffTeamHistory history={listTeamHistoryForStaff(staff.context, team.id)} address={address} />
      </section>
    </PanelPage>
  )
}

function Way({ href, label, children }: { readonly href: string; readonly label: string; readonly children: string }) {
  return (
    <li>
      <a href={href}>{label}</a>
      <p className="quiet">{children}</p>
    </li>
  )
}
