import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'

type Erasure = {
  readonly id: number
  readonly reason: string
  readonly places: number
  readonly madeAt: number
  readonly cleanedAt: number | null
  readonly accountName: string | null
}

/** Erasures of the past: when, who and why; never what. */
export function ErasureTable({ rows }: { readonly rows: readonly Erasure[] }) {
  return (
    <DataTable
      caption="Wykonane usunięcia danych"
      rowKey={({ id }) => id}
      rows={rows}
      columns={[
        { key: 'when', label: 'Kiedy', isRowHeader: true, cell: ({ madeAt }) => <PolishMoment at={madeAt} /> },
        { key: 'who', label: 'Kto', cell: ({ accountName }) => accountName ?? 'Portal, po przywróceniu kopii' },
        { key: 'why', label: 'Powód', cell: ({ reason }) => typeset(reason) },
        { key: 'places', label: 'Miejsca', align: 'end', cell: ({ places }) => places },
        {
          key: 'state',
          label: 'Stan',
          cell: ({ cleanedAt }) => (cleanedAt === null ? 'Trwa porządkowanie pliku bazy' : 'Usunięto'),
        },
      ]}
    />
  )
}
