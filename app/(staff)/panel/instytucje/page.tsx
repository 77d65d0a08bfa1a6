import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { institutionKindChoices, institutionKindLabels } from '#components/institution/labels.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterField } from '#components/panel/filter-bar.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, registerTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { institutionKinds } from '#domain/register/register-terms.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listInstitutions } from '#services/institution/institution-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, pagesFor } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Instytucje' }

const ADDRESS = '/panel/instytucje'

type Props = { searchParams: Promise<ListAddress & { rodzaj?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayManageRecords)
  const asked = await searchParams
  const query = listQuery(asked)
  const kind = institutionKinds.find((one) => one === asked.rodzaj) ?? null
  const { rows, total } = listInstitutions(staff.context, { words: query.words, kind }, query)
  const isFiltered = query.words !== '' || kind !== null
  const hrefOf = listHref(ADDRESS, query, kind === null ? {} : { rodzaj: kind })
  const place = placeInList(hrefOf(query.page))
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Instytucje"
      actions={
        <>
          <a className="button" href={`${ADDRESS}/lista`}>
            Wklej listę
          </a>
          <NewLink href={`${ADDRESS}/nowa`}>Dodaj instytucję</NewLink>
        </>
      }
    >
      <PanelTabs label="Rejestr" tabs={registerTabs} current={ADDRESS} />
      <SearchBar address={ADDRESS} label="Szukaj instytucji" words={query.words} isFiltered={kind !== null}>
        <FilterField id="rodzaj" label="Rodzaj">
          <select id="rodzaj" name="rodzaj" className="control" defaultValue={kind ?? ''}>
            <option value="">wszystkie</option>
            {institutionKindChoices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </FilterField>
      </SearchBar>
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? 'Żadna instytucja nie pasuje.' : 'Nie ma jeszcze instytucji.'}>
          <p>
            <a href={isFiltered ? ADDRESS : `${ADDRESS}/lista`}>
              {isFiltered ? 'Pokaż wszystkie instytucje' : 'Wklej listę instytucji'}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="quiet">{counted(total, pluralForms.institution)}</p>
          <DataTable
            caption="Instytucje w kolejności alfabetycznej"
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                label: 'Nazwa',
                isRowHeader: true,
                cell: ({ id, name }) => <a href={withList(`${ADDRESS}/${id}`, place)}>{name}</a>,
              },
              { key: 'kind', label: 'Rodzaj', cell: (row) => institutionKindLabels[row.kind] },
              {
                key: 'teams',
                label: 'Należy do',
                cell: ({ teams }) => (teams === 0 ? 'żadnego zespołu' : counted(teams, pluralForms.team)),
              },
            ]}
          />
        </>
      )}
      <PanelPager page={query.page} pages={pagesFor(total)} href={hrefOf} />
    </PanelPage>
  )
}
