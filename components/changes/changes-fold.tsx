import { PolishInstant } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ChangeView } from './change-view.ts'

export type ChangesOfPageView = {
  readonly total: number
  /** The newest of them. */
  readonly changes: readonly ChangeView[]
  /** All of them. */
  readonly href: string
}

/** What the register says of one page, folded at its foot. Nothing where it says nothing. */
export function ChangesFold({ view }: { view: ChangesOfPageView }) {
  const { total, changes, href } = view
  if (total === 0) return null
  return (
    <details className="fold">
      <summary>Zmiany</summary>
      <ul className="changes-of-page">
        {changes.map(({ number, href: entry, kindLabel, recordedAt }) => (
          <li key={number}>
            <PolishInstant at={recordedAt} />
            {': '}
            <a href={entry}>{typeset(kindLabel)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>{typeset(`Rejestr zmian tej strony: ${counted(total, pluralForms.entry)}`)}</a>
      </p>
    </details>
  )
}
