import { DataTable } from '#components/panel/data-table.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

export type VainSearchRow = {
  readonly question: string
  readonly href: string
  readonly times: number
  readonly days: number
  readonly last: PartialDate
}

/** What strangers typed is shown as text, whatever it is. */
export function VainSearchTable({ rows }: { readonly rows: readonly VainSearchRow[] }) {
  return (
    <DataTable
      caption="Zapytania od najczęstszego"
      rows={rows}
      rowKey={({ question }) => question}
      columns={[
        {
          key: 'question',
          label: 'Zapytanie',
          isRowHeader: true,
          cell: ({ question, href }) => <a href={href}>{question}</a>,
        },
        { key: 'times', label: 'Szukano', align: 'end', cell: ({ times }) => counted(times, pluralForms.time) },
        { key: 'days', label: 'W ciągu', align: 'end', cell: ({ days }) => counted(days, pluralForms.day) },
        { key: 'last', label: 'Ostatnio', cell: ({ last }) => <PolishDate date={last} form="table" /> },
      ]}
    />
  )
}
