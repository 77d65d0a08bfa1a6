import { typeset } from '#domain/text/typography.ts'

export type EffectRow = { readonly term: string; readonly before: string; readonly after: string }

type Props = {
  readonly rows: readonly EffectRow[]
  /** When the last column holds. */
  readonly after: 'Po zapisaniu' | 'Po zatwierdzeniu'
}

/** What holds now beside what will hold. */
export function EffectTable({ rows, after: label }: Props) {
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">Informacja</th>
          <th scope="col">Teraz</th>
          <th scope="col">{label}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, before, after }) => (
          <tr key={`${term} ${before}`}>
            <th scope="row">{term}</th>
            <EffectCell label="Teraz" words={before} />
            <EffectCell label={label} words={after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EffectCell({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <td>
      <div className="cell-label" aria-hidden="true">
        {label}
      </div>
      <div className="cell-value preview-words">{typeset(words)}</div>
    </td>
  )
}
