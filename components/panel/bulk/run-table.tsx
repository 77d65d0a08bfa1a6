import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import type { BulkAction } from '#domain/bulk/bulk-action.ts'
import { countedWords } from './chosen-words.ts'
import { bulkActionLabels } from './labels.ts'

type RunRow = {
  readonly id: number
  readonly action: BulkAction
  readonly plannedAt: number
  readonly begunAt: number | null
  readonly askedBy: string
  readonly articles: number
  readonly records: number
  readonly waiting: number
  readonly done: number
}

/** The last actions on many articles, each leading to its report. */
export function RunTable({ runs }: { readonly runs: readonly RunRow[] }) {
  return (
    <DataTable
      caption="Raporty czynności"
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          label: 'Czynność',
          isRowHeader: true,
          cell: ({ id, action, ...run }) => (
            <a href={`/panel/artykuly/wiele/raporty?nr=${id}`}>
              {bulkActionLabels[action]}: {countedWords(run)}
            </a>
          ),
        },
        { key: 'state', label: 'Stan', cell: stateOf },
        { key: 'who', label: 'Kto', cell: ({ askedBy }) => askedBy },
        { key: 'when', label: 'Kiedy', cell: ({ plannedAt }) => <PolishMoment at={plannedAt} form="table" /> },
      ]}
    />
  )
}

function stateOf({ begunAt, waiting, done }: RunRow): string {
  if (waiting === 0) return `zakończona, zrobione: ${done}`
  return begunAt === null ? 'niepotwierdzona' : `w toku, do zrobienia: ${waiting}`
}
