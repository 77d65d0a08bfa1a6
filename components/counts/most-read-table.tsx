import { DataTable } from '#components/panel/data-table.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'

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
          cell: ({ readings }) => counted(readings, pluralForms.reading),
        },
      ]}
    />
  )
}
