import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, programmeTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { publicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicProjects } from '#services/project/public-projects.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Projekty' }

const ADDRESS = '/panel/projekty'

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff('editor')
  const query = listQuery(await searchParams)
  // Every project is public from its first day, so the readers' query is the staff's too.
  const all = listPublicProjects(publicContext(staff.context.db, staff.context.now))
  const { rows, page, pages } = pageOf(
    matching(all, query.words, ({ title, programme, mechanism }) => `${title} ${programme} ${mechanism}`),
    query,
  )
  const isFiltered = query.words !== ''
  const place = placeInList(listHref(ADDRESS, query)(page))
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Projekty współfinansowane"
      actions={
        <a className="button button-main" href={`${ADDRESS}/nowy`}>
          Dodaj projekt
        </a>
      }
    >
      <PanelTabs label="Projekty i plany" tabs={programmeTabs} current={ADDRESS} />
      <SearchBar address={ADDRESS} label="Szukaj projektów" words={query.words} />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? 'Żaden projekt nie pasuje.' : 'Nie ma jeszcze projektów.'}>
          <p>
            <a href={isFiltered ? ADDRESS : `${ADDRESS}/nowy`}>
              {isFiltered ? 'Pokaż wszystkie projekty' : 'Dodaj pierwszy projekt'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Projekty, najnowsze na początku"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              label: 'Tytuł',
              isRowHeader: true,
              cell: ({ id, title }) => <a href={withList(`${ADDRESS}/${id}`, place)}>{title}</a>,
            },
            { key: 'programme', label: 'Program', cell: ({ programme }) => programme },
            {
              key: 'period',
              label: 'Czas',
              cell: ({ startsEdtf, endsEdtf }) => `${dateCell(startsEdtf)} – ${dateCell(endsEdtf)}`,
            },
          ]}
        />
      )}
      <PanelPager page={page} pages={pages} href={listHref(ADDRESS, query)} />
    </PanelPage>
  )
}

function dateCell(edtf: string | null): string {
  const date = fromDateColumn(edtf)
  return date === null ? 'brak daty' : formatPartialDate(date, 'table')
}
