import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly title: string
  /** The page of the list; said from the second one on. */
  readonly page?: number
  /** The line under the title: how much there is, where it comes from. */
  readonly children?: ReactNode
}

/** Head of a list: its name and, under it, what is counted. */
export function ListHeader({ title, page = 1, children }: Props) {
  return (
    <header className="list-header">
      <h1>
        {typeset(title)}
        {page > 1 && <span className="list-page">, strona {page}</span>}
      </h1>
      {children !== undefined && <p className="dateline">{children}</p>}
    </header>
  )
}
