import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly expansion: string; readonly isExplained: boolean; readonly children: ReactNode }

/** The first use in the text says in words what it stands for; later ones carry it. */
export function AbbreviationView({ expansion, isExplained, children }: Props) {
  if (!isExplained) return <abbr title={expansion}>{children}</abbr>
  return (
    <>
      <abbr>{children}</abbr> ({typeset(expansion)})
    </>
  )
}
