import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import type { WaivableCheck } from '#domain/article/waivable-checks.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { waivedKinds } from './labels.ts'
import { waiverState } from './waiver-state.ts'

type Waiver = {
  readonly id: number
  readonly articleId: number
  readonly title: string
  readonly check: WaivableCheck
  readonly reason: string
  readonly untilOn: string
  readonly grantedAt: number
  readonly granterName: string
  readonly approverName: string | null
  readonly endedAt: number | null
}

type Props = {
  readonly waivers: readonly Waiver[]
  /** Warsaw calendar. */
  readonly today: string
  /** Each row names its article and leads to it. */
  readonly withArticle?: boolean
}

/** Waivers with who let them pass, until when, and how they are today. */
export function WaiverTable({ waivers, today, withArticle = false }: Props) {
  const article: Column<Waiver> = {
    key: 'article',
    label: 'Artykuł',
    isRowHeader: true,
    cell: ({ articleId, title }) => (
      <a href={`/panel/artykuly/${articleId}/odstepstwa`}>{title.trim() === '' ? 'Bez tytułu' : title}</a>
    ),
  }
  const columns: readonly Column<Waiver>[] = [
    ...(withArticle ? [article] : []),
    { key: 'what', label: 'Co zostaje', isRowHeader: !withArticle, cell: ({ check }) => waivedKinds[check] },
    { key: 'why', label: 'Dlaczego', cell: ({ reason }) => typeset(reason) },
    {
      key: 'until',
      label: 'Do kiedy',
      cell: ({ untilOn }) => <PolishDate date={partialDateFromDay(untilOn)} form="table" />,
    },
    {
      key: 'who',
      label: 'Kto i kiedy',
      cell: ({ granterName, approverName, grantedAt }) => (
        <>
          {granterName}
          {approverName === null ? ' (bez drugiej osoby)' : `, druga osoba: ${approverName}`},{' '}
          <PolishInstant at={grantedAt} />
        </>
      ),
    },
    { key: 'state', label: 'Stan', cell: (waiver) => waiverState(waiver, today) },
  ]
  return <DataTable caption="Odstępstwa od sprawdzeń" columns={columns} rows={waivers} rowKey={({ id }) => id} />
}
