import type { ReactNode } from 'react'

type Row = {
  readonly key: string | number
  /** Null where the row cannot be chosen. */
  readonly box: ReactNode | null
  readonly href: string
  readonly title: string
  /** Beside the title: state or kind. */
  readonly mark: ReactNode
  /** What is to be known of it: why it cannot be chosen, or what choosing it means. */
  readonly note: string | null
  readonly places: ReactNode
}

/** What was found, one below another: a box, the name, the sentences. */
export function FoundList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className="found-list">
      {rows.map(({ key, box, href, title, mark, note, places }) => (
        <li key={key}>
          <div className="found-choice">{box}</div>
          <div>
            <div className="found-head">
              <h3>
                <a href={href}>{title}</a>
              </h3>
              {mark}
            </div>
            {note !== null && <p className="row-note">{note}</p>}
            {places}
          </div>
        </li>
      ))}
    </ul>
  )
}
