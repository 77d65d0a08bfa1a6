import { tickColumn } from '#components/panel/bulk/row-tick.tsx'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { ReviewReason } from '#domain/article/review-reason.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { articleName } from '../article/action-labels.ts'
import { reviewReasonWords } from './labels.ts'

type Row = {
  readonly id: number
  readonly title: string
  readonly firstPublishedOn: string | null
  readonly publishedAt: number | null
  readonly reasons: readonly ReviewReason[]
}

const day = (on: string | null) => (on === null ? '–' : <PolishDate date={partialDateFromDay(on)} form="table" />)

const columnsAt = (now: number): readonly Column<Row>[] => [
  {
    key: 'title',
    label: 'Tytuł',
    isRowHeader: true,
    cell: ({ id, title }) => <a href={`/panel/artykuly/${id}`}>{typeset(articleName(title))}</a>,
  },
  {
    key: 'reasons',
    label: 'Dlaczego',
    cell: ({ reasons, publishedAt }) =>
      typeset(reasons.map((reason) => reviewReasonWords(reason, publishedAt, now)).join(', ')),
  },
  { key: 'first', label: 'Opublikowano', cell: ({ firstPublishedOn }) => day(firstPublishedOn) },
  {
    key: 'changed',
    label: 'Ostatnia zmiana',
    cell: ({ publishedAt }) => day(publishedAt === null ? null : warsawDay(publishedAt)),
  },
]

type Props = { readonly rows: readonly Row[]; readonly canDecide: boolean; readonly now: number }

/** Articles that may belong in the archive, each with the reasons; to be ticked by those who decide. `now`: ms UTC. */
export function ReviewTable({ rows, canDecide, now }: Props) {
  const columns = columnsAt(now)
  const ticked = canDecide ? [tickColumn<Row>(({ title }) => articleName(title)), ...columns] : columns
  return <DataTable caption="Artykuły do przejrzenia" columns={ticked} rows={rows} rowKey={({ id }) => id} />
}
