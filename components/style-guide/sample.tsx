import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly title: string; readonly note?: string; readonly children: ReactNode }

/** A component as it is, under its name; `note` says when to take it. */
export function Sample({ title, note, children }: Props) {
  return (
    <section className="sample-part" aria-label={title}>
      <h2>{typeset(title)}</h2>
      {note !== undefined && <p className="quiet">{typeset(note)}</p>}
      <div className="sample">{children}</div>
    </section>
  )
}
