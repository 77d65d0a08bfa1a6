import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelTabs, registerTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { StateMark } from '#components/panel/state-mark.tsx'
import { MembershipsToCheck } from '#components/team/memberships-to-check.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { seatLine } from '#domain/team/team-changes.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { voivodeship, voivodeships } from '#domain/voivodeship.ts'
import { listTeamsForStaff } from '#services/team/list-teams-for-staff.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listQuery, matching } from '../panel-list.ts'
import { membershipsToCheck } from './memberships-to-check.ts'

export const metadata: Metadata = { title: 'Zespoły' }

const ADDRESS = '/panel/zespoly'

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayManageRecords)
  const { words } = listQuery(await searchParams)
  const all = listTeamsForStaff(staff.context)
  const rows = matching(all, words, ({ code, last }) => {
    return `${voivodeship(code).name} ${last?.officialName ?? ''} ${last?.seatCity ?? ''}`
  })
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Zespoły wojewódzkie"
      actions={all.length < voivodeships.length && <NewLink href={`${ADDRESS}/nowy`}>Dodaj zespół</NewLink>}
    >
      <PanelTabs label="Rejestr" tabs={registerTabs} current={ADDRESS} />
      <MembershipsToCheck memberships={membershipsToCheck(staff)} />
      <SearchBar address={ADDRESS} label="Szukaj zespołów" words={words} />
      {rows.length === 0 ? (
        <EmptyState title={words === '' ? 'W rejestrze nie ma jeszcze zespołów.' : 'Żaden zespół nie pasuje.'}>
          <p>
            <a href={words === '' ? `${ADDRESS}/nowy` : ADDRESS}>
              {words === '' ? 'Dodaj pierwszy zespół' : 'Pokaż wszystkie zespoły'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Zespoły w kolejności województw"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'team',
              label: 'Zespół',
              isRowHeader: true,
              cell: ({ id, code }) => <a href={`${ADDRESS}/${id}`}>{voivodeship(code).adjective}</a>,
            },
            {
              key: 'state',
              label: 'Stan',
              cell: ({ last }) =>
                last?.to === null ? (
                  <StateMark icon="check" tone="public">
                    działa
                  </StateMark>
                ) : (
                  <StateMark icon="archive" tone="archive">
                    nie działa
                  </StateMark>
                ),
            },
            {
              key: 'established',
              label: 'Powołanie',
              cell: ({ last }) =>
                last?.established ? <PolishDate date={last.established} form="table" /> : 'brak danych',
            },
            {
              key: 'seat',
              label: 'Siedziba',
              cell: ({ last }) => seatLine(last?.seatOffice ?? null, last?.seatCity ?? null) ?? 'brak danych',
            },
            {
              key: 'members',
              label: 'Skład',
              cell: ({ members }) => counted(members, pluralForms.member),
            },
          ]}
        />
      )}
    </PanelPage>
  )
}
