import { tickColumn } from '#components/panel/bulk/row-tick.tsx'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate, PolishMoment } from '#components/ui/polish-date.tsx'
import type { Actor } from '#domain/actor.ts'
import type { ActionSubject } from '#domain/article/article-actions.ts'
import {
  type ArticleListQuery,
  type ArticleOrder,
  articleListHref,
  naturalDirection,
} from '#domain/article/article-list-query.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { placeInList, withList } from '../list-place.ts'
import { articleName } from './action-labels.ts'
import { ArticleActions } from './article-actions.tsx'
import { EditorialStatusMark } from './editorial-status-mark.tsx'

type ArticleRow = ActionSubject & {
  readonly id: number
  readonly title: string
  readonly status: EditorialStatus
  readonly returnedAt: number | null
  readonly dueAt: number | null
  readonly archiveDueAt: number | null
  readonly ownerName: string | null
  readonly changedAt: number
  readonly firstPublishedOn: string | null
}

type Props = { readonly rows: readonly ArticleRow[]; readonly query: ArticleListQuery; readonly actor: Actor }

/** The list of articles, each to be ticked in the form around it: columns that order it are links, and say how they do (WAI-ARIA, aria-sort). */
export function ArticleTable({ rows, query, actor }: Props) {
  const place = placeInList(articleListHref(query))
  const ordered = (order: ArticleOrder, name: string) => ({
    name,
    label: <SortLink query={query} order={order} name={name} />,
    sort: query.order === order ? query.direction : ('none' as const),
  })
  const columns: readonly Column<ArticleRow>[] = [
    tickColumn(({ title }: ArticleRow) => articleName(title)),
    {
      key: 'title',
      ...ordered('title', 'Tytuł'),
      isRowHeader: true,
      cell: ({ id, title, ownerName }) => (
        <>
          <a href={withList(`/panel/artykuly/${id}`, place)}>{typeset(articleName(title))}</a>
          {ownerName !== null && <span className="row-note">{ownerName}</span>}
        </>
      ),
    },
    { key: 'status', label: 'Stan', cell: (row) => <StatusCell row={row} /> },
    {
      key: 'changed',
      ...ordered('change', 'Zmieniono'),
      cell: ({ changedAt }) => <PolishDate date={partialDateFromDay(warsawDay(changedAt))} form="table" />,
    },
    {
      key: 'published',
      ...ordered('publication', 'Opublikowano'),
      cell: ({ firstPublishedOn }) =>
        firstPublishedOn === null ? '–' : <PolishDate date={partialDateFromDay(firstPublishedOn)} form="table" />,
    },
    {
      key: 'actions',
      label: <span className="visually-hidden">Czynności</span>,
      cell: (row) => <ArticleActions actor={actor} article={row} place={place} />,
    },
  ]
  return <DataTable caption="Artykuły" columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function SortLink({ query, order, name }: { query: ArticleListQuery; order: ArticleOrder; name: string }) {
  const isCurrent = query.order === order
  const turned = query.direction === 'ascending' ? 'descending' : 'ascending'
  const direction = isCurrent ? turned : naturalDirection[order]
  return (
    <a className="sort-link" href={articleListHref({ ...query, order, direction, page: 1 })}>
      {name}
      {isCurrent && <span aria-hidden="true">{query.direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
    </a>
  )
}

/** Beside the state: what waits there, or was given back. */
function StatusCell({ row }: { row: ArticleRow }) {
  return (
    <>
      <EditorialStatusMark status={row.status} />
      {row.openState === 'submitted' && row.status !== 'submitted' && (
        <span className="row-note">zmiany czekają na zatwierdzenie</span>
      )}
      {row.openState === 'approved' && row.status !== 'approved' && (
        <span className="row-note">zmiany zatwierdzone, czekają na publikację</span>
      )}
      {row.openState === 'scheduled' && row.dueAt !== null && (
        <span className="row-note">
          {row.status === 'scheduled' ? 'ukaże się ' : 'zmiany ukażą się '}
          <PolishMoment at={row.dueAt} form="table" />
        </span>
      )}
      {row.archiveDueAt !== null && (
        <span className="row-note">
          {'do archiwum '}
          <PolishMoment at={row.archiveDueAt} form="table" />
        </span>
      )}
      {row.returnedAt !== null && <span className="row-note">zwrócono do poprawy</span>}
    </>
  )
}
