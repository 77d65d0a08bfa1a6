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

type Props = {
  /** What is chosen here, said to those who do not see it. */
  readonly label: string
  /** Of the headings, one below what stands over the list. */
  readonly level?: 2 | 3
  readonly rows: readonly Row[]
}

/** What was found, one below another: a box, the name, the sentences. */
export function FoundList({ label, level = 3, rows }: Props) {
  const Heading = `h${level}` as const
  return (
    <fieldset className="found-group">
      <legend className="visually-hidden">{label}</legend>
      <ul className="found-list">
        {rows.map(({ key, box, href, title, mark, note, places }) => (
          <li key={key}>
            <div className="found-choice">{box}</div>
            <div>
              <div className="found-head">
                <Heading>
                  <a href={href}>{title}</a>
                </Heading>
                {mark}
              </div>
              {note !== null && <p className="row-note">{note}</p>}
              {places}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
