import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { RecordBar } from '#components/panel/bulk/record-bar.tsx'
import { tickColumn } from '#components/panel/bulk/row-tick.tsx'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterField } from '#components/panel/filter-bar.tsx'
import { LIST_PARAMETER, placeInList, withList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listTagsForStaff } from '#services/tag/list-tags-for-staff.ts'
import { listNeverUsedTags } from '#services/tag/unused-tags.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'
import { tagActions } from './tag-actions.ts'

export const metadata: Metadata = { title: 'Tagi' }

const ADDRESS = '/panel/tagi'
/** Value of `?uzycie=`: tags that no text ever carried. */
const UNUSED = 'brak'

type Address = ListAddress & { readonly uzycie?: string | string[] }

export default async function Page({ searchParams }: { searchParams: Promise<Address> }) {
  const staff = await requireStaff(mayManageRecords)
  const address = await searchParams
  const query = listQuery(address)
  const isUnused = address.uzycie === UNUSED
  const neverUsed = new Set(isUnused ? listNeverUsedTags(staff.context) : [])
  const { rows, page, pages } = pageOf(
    matching(listTagsForStaff(staff.context), query.words, ({ name }) => name).filter(
      ({ id }) => !isUnused || neverUsed.has(id),
    ),
    query,
  )
  const href = listHref(ADDRESS, query, isUnused ? { uzycie: UNUSED } : {})
  const place = placeInList(href(page))
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Tagi"
      actions={<NewLink href={`${ADDRESS}/nowy`}>Dodaj tag</NewLink>}
    >
      <SearchBar address={ADDRESS} label="Szukaj tagów" words={query.words} isFiltered={isUnused}>
        <FilterField id="uzycie" label="Użycie">
          <select id="uzycie" name="uzycie" className="control" defaultValue={isUnused ? UNUSED : ''}>
            <option value="">dowolne</option>
            <option value={UNUSED}>nigdy nieużyte</option>
          </select>
        </FilterField>
      </SearchBar>
      {rows.length === 0 ? (
        <Nothing isFiltered={isUnused || query.words !== ''} />
      ) : (
        <form action="/panel/tagi/wiele" role="none">
          <input type="hidden" name={LIST_PARAMETER} value={place} />
          <RecordBar label="Czynność na wielu tagach" actions={tagActions} />
          <DataTable
            caption="Tagi w kolejności alfabetycznej"
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              tickColumn(({ name }: { readonly id: number; readonly name: string }) => name),
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
        </form>
      )}
      <PanelPager page={page} pages={pages} href={href} />
    </PanelPage>
  )
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <EmptyState title={isFiltered ? 'Żaden tag nie pasuje.' : 'Nie ma jeszcze tagów.'}>
      <p>
        <a href={isFiltered ? ADDRESS : `${ADDRESS}/nowy`}>
          {isFiltered ? 'Pokaż wszystkie tagi' : 'Dodaj pierwszy tag'}
        </a>
      </p>
    </EmptyState>
  )
}
