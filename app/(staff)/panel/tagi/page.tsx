import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listTagsForStaff } from '#services/tag/list-tags-for-staff.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Tagi' }

const ADDRESS = '/panel/tagi'

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayManageRecords)
  const query = listQuery(await searchParams)
  const { rows, page, pages } = pageOf(
    matching(listTagsForStaff(staff.context), query.words, ({ name }) => name),
    query,
  )
  const place = placeInList(listHref(ADDRESS, query)(page))
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Tagi"
      actions={<NewLink href={`${ADDRESS}/nowy`}>Dodaj tag</NewLink>}
    >
      <SearchBar address={ADDRESS} label="Szukaj tagów" words={query.words} />
      {rows.length === 0 ? (
        <EmptyState title={query.words === '' ? 'Nie ma jeszcze tagów.' : 'Żaden tag nie pasuje.'}>
          <p>
            <a href={query.words === '' ? `${ADDRESS}/nowy` : ADDRESS}>
              {query.words === '' ? 'Dodaj pierwszy tag' : 'Pokaż wszystkie tagi'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Tagi w kolejności alfabetycznej"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: 'Nazwa',
              isRowHeader: true,
              cell: ({ id, name }) => <a href={withList(`${ADDRESS}/${id}`, place)}>{name}</a>,
            },
            { key: 'articles', label: 'Użycie', cell: ({ articles }) => counted(articles, pluralForms.article) },
            {
              key: 'address',
              label: 'Adres tematu',
              cell: ({ slug, articles }) =>
                articles === 0 ? `/tematy/${slug}` : <a href={`/tematy/${slug}`}>/tematy/{slug}</a>,
            },
            {
              key: 'merge',
              label: 'Czynności',
              cell: ({ id, name }) => (
                <a href={withList(`${ADDRESS}/${id}/polaczenie`, place)}>
                  Połącz z innym<span className="visually-hidden"> tag {name}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      <PanelPager page={page} pages={pages} href={listHref(ADDRESS, query)} />
    </PanelPage>
  )
}
