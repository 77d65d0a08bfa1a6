import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'
import { articleName } from './action-labels.ts'

type Item = { readonly id: number; readonly title: string }

type Props<Row extends Item> = {
  readonly title: string
  readonly total: number
  readonly rows: readonly Row[]
  /** What a row adds to its title: a date, a name. */
  readonly note: (row: Row) => ReactNode
  readonly href?: (row: Row) => string
  /** What it means that nothing is here. */
  readonly empty: string
  /** The whole list, when it is longer than what is shown. */
  readonly all?: string
  /** Another way to see it, whatever is shown here. */
  readonly beside?: ReactNode
}

/** One list of the dashboard: its beginning, and the way to all of it. */
export function DashboardList<Row extends Item>({ title, total, rows, note, href, empty, all, beside }: Props<Row>) {
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {total > 0 && <span className="quiet">{total}</span>}
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{typeset(empty)}</p>
      ) : (
        <ul className="dashboard-list">
          {rows.map((row) => (
            <li key={row.id}>
              <a href={href?.(row) ?? `/panel/artykuly/${row.id}`}>{typeset(articleName(row.title))}</a>
              <span className="row-note">{note(row)}</span>
            </li>
          ))}
        </ul>
      )}
      {all && total > rows.length && (
        <p>
          <a href={all}>Pokaż wszystkie</a>
        </p>
      )}
      {beside && <p>{beside}</p>}
    </section>
  )
}
