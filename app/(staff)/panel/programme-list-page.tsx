import type { Staff } from '#app/_server/staff.ts'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, programmeTabs } from '#components/panel/panel-tabs.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { PanelPage } from '../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from './panel-list.ts'

type Titled = { readonly id: number; readonly title: string }

type Props<Row extends Titled> = {
  readonly staff: Staff
  readonly address: string
  readonly asked: ListAddress
  readonly rows: readonly Row[]
  /** Words of a row that the search looks into. */
  readonly wordsOf: (row: Row) => string
  /** After the title, which leads to the record. */
  readonly columns: readonly Column<Row>[]
  readonly labels: {
    readonly title: string
    readonly caption: string
    readonly search: string
    readonly add: string
    readonly addFirst: string
    readonly showAll: string
    readonly noneYet: string
    readonly noneFits: string
  }
}

/** Funded projects and plans of action stand in two lists that are searched, paged and filled alike. */
export function ProgrammeListPage<Row extends Titled>({ staff, address, asked, labels, ...list }: Props<Row>) {
  const query = listQuery(asked)
  const { rows, page, pages } = pageOf(matching(list.rows, query.words, list.wordsOf), query)
  const href = listHref(address, query)
  const place = placeInList(href(page))
  const title = ({ id, title }: Row) => <a href={withList(`${address}/${id}`, place)}>{title}</a>
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title={labels.title}
      actions={<NewLink href={`${address}/nowy`}>{labels.add}</NewLink>}
    >
      <PanelTabs label="Projekty i plany" tabs={programmeTabs} current={address} />
      <SearchBar address={address} label={labels.search} words={query.words} />
      {rows.length === 0 ? (
        <NothingThere address={address} labels={labels} isFiltered={query.words !== ''} />
      ) : (
        <DataTable
          caption={labels.caption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[{ key: 'title', label: 'Tytuł', isRowHeader: true, cell: title }, ...list.columns]}
        />
      )}
      <PanelPager page={page} pages={pages} href={href} />
    </PanelPage>
  )
}

type Nothing = Pick<Props<Titled>, 'address' | 'labels'> & { readonly isFiltered: boolean }

function NothingThere({ address, labels, isFiltered }: Nothing) {
  return (
    <EmptyState title={isFiltered ? labels.noneFits : labels.noneYet}>
      <p>
        <a href={isFiltered ? address : `${address}/nowy`}>{isFiltered ? labels.showAll : labels.addFirst}</a>
      </p>
    </EmptyState>
  )
}
