import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, registerTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { citeLegalAct } from '#services/legal-act/cited-legal-act.ts'
import { listLegalActs } from '#services/legal-act/list-legal-acts.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Akty prawne' }

const ADDRESS = '/panel/akty'

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayManageRecords)
  const query = listQuery(await searchParams)
  const legalActs = matching(
    listLegalActs(staff.context),
    query.words,
    (legalAct) => `${citeLegalAct(legalAct)} ${legalAct.issuer} ${legalAct.promulgation ?? ''}`,
  )
  const { rows, page, pages } = pageOf(legalActs, query)
  const isFiltered = query.words !== ''
  const place = placeInList(listHref(ADDRESS, query)(page))
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Akty prawne"
      actions={<NewLink href={`${ADDRESS}/nowy`}>Dodaj akt</NewLink>}
    >
      <PanelTabs label="Rejestr" tabs={registerTabs} current={ADDRESS} />
      <SearchBar address={ADDRESS} label="Szukaj aktów" words={query.words} />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? 'Żaden akt nie pasuje.' : 'Nie ma jeszcze aktów prawnych.'}>
          <p>
            <a href={isFiltered ? ADDRESS : `${ADDRESS}/nowy`}>
              {isFiltered ? 'Pokaż wszystkie akty' : 'Dodaj pierwszy akt'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Akty prawne, najnowsze na początku"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              label: 'Akt',
              isRowHeader: true,
              cell: (legalAct) => (
                <a href={withList(`${ADDRESS}/${legalAct.id}`, place)}>{typeset(citeLegalAct(legalAct))}</a>
              ),
            },
            { key: 'issuer', label: 'Kto wydał', cell: ({ issuer }) => issuer },
            {
              key: 'signed',
              label: 'Data',
              cell: ({ signedEdtf }) => {
                const date = fromDateColumn(signedEdtf)
                return date === null ? 'brak daty' : <PolishDate date={date} form="table" />
              },
            },
          ]}
        />
      )}
      <PanelPager page={page} pages={pages} href={listHref(ADDRESS, query)} />
    </PanelPage>
  )
}
