import { DataTable } from '#components/panel/data-table.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { changedRows, detailRows } from './detail-rows.ts'

/** What an entry says about the thing: what changed, or the facts written. */
export function EntryDetails({ details }: { readonly details: unknown }) {
  const changed = changedRows(details)
  if (changed !== null && changed.length > 0) {
    return (
      <DataTable
        caption="Co się zmieniło"
        rows={changed}
        rowKey={({ term }) => term}
        columns={[
          { key: 'term', label: 'Pole', isRowHeader: true, cell: ({ term }) => term },
          { key: 'before', label: 'Przed zmianą', cell: ({ before }) => before },
          { key: 'after', label: 'Po zmianie', cell: ({ after }) => after },
        ]}
      />
    )
  }
  const rows = detailRows(details)
  if (rows.length === 0) return <p className="quiet">Wpis nie ma więcej szczegółów.</p>
  return <Facts facts={rows} />
}
