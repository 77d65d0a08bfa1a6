import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly filters: readonly { readonly id: number; readonly name: string; readonly question: string }[]
  /** What the list asks now; null = everything. */
  readonly question: string | null
}

/** Questions that one asks often, beside the list they narrow down. */
export function SavedFilterLinks({ filters, question }: Props) {
  if (filters.length === 0) return null
  return (
    <nav className="saved-filters" aria-label="Zapisane filtry">
      <ul>
        {filters.map(({ id, name, question: own }) => (
          <li key={id}>
            <a href={`/panel/artykuly?${own}`} aria-current={own === question ? 'true' : undefined}>
              {typeset(name)}
            </a>
          </li>
        ))}
        <li>
          <a href="/panel/artykuly/filtry">Uporządkuj filtry</a>
        </li>
      </ul>
    </nav>
  )
}
