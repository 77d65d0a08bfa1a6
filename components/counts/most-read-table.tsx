import { DataTable } from '#components/panel/data-table.tsx'
import { typeset } from '#domain/text/typography.ts'

const numbers = new Intl.NumberFormat('pl')

export type MostReadRow = { readonly address: string; readonly title: string; readonly readings: number }

export function MostReadTable({ rows }: { readonly rows: readonly MostReadRow[] }) {
  return (
    <DataTable
      caption="Strony od najczęściej czytanej"
      rows={rows}
      rowKey={({ address }) => address}
      columns={[
        {
          key: 'title',
          label: 'Strona',
          isRowHeader: true,
          cell: ({ title, address }) => <a href={address}>{typeset(title)}</a>,
        },
        { key: 'address', label: 'Adres', cell: ({ address }) => address },
        {
          key: 'readings',
          label: 'Odczyty',
          align: 'end',
          cell: ({ readings }) => numbers.format(readings),
        },
      ]}
    />
  )
}
