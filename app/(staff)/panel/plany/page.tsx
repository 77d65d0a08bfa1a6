import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, programmeTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { publicContext } from '#services/context.ts'
import { listPublicPlans } from '#services/plan/plan-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Plany' }

const ADDRESS = '/panel/plany'

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff('editor')
  const query = listQuery(await searchParams)
  // Every plan is public from its first day, so the readers' query is the staff's too.
  const all = listPublicPlans(publicContext(staff.context.db, staff.context.now))
  const { rows, page, pages } = pageOf(
    matching(all, query.words, ({ title, summary }) => `${title} ${summary}`),
    query,
  )
  const isFiltered = query.words !== ''
  const place = placeInList(listHref(ADDRESS, query)(page))
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title="Krajowe plany działań"
      actions={
        <a className="button button-main" href={`${ADDRESS}/nowy`}>
          Dodaj plan
        </a>
      }
    >
      <PanelTabs label="Projekty i plany" tabs={programmeTabs} current={ADDRESS} />
      <SearchBar address={ADDRESS} label="Szukaj planów" words={query.words} />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? 'Żaden plan nie pasuje.' : 'Nie ma jeszcze planów.'}>
          <p>
            <a href={isFiltered ? ADDRESS : `${ADDRESS}/nowy`}>
              {isFiltered ? 'Pokaż wszystkie plany' : 'Dodaj pierwszy plan'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Plany, najnowsze na początku"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              label: 'Tytuł',
              isRowHeader: true,
              cell: ({ id, title }) => <a href={withList(`${ADDRESS}/${id}`, place)}>{title}</a>,
            },
            { key: 'years', label: 'Lata', cell: ({ firstYear, lastYear }) => `${firstYear}–${lastYear}` },
            { key: 'tasks', label: 'Zadania', cell: ({ tasks }) => counted(tasks.length, pluralForms.task) },
          ]}
        />
      )}
      <PanelPager page={page} pages={pages} href={listHref(ADDRESS, query)} />
    </PanelPage>
  )
}
