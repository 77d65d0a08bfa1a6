import type { ReactNode } from 'react'
import { partId, partTabId, type WriterPartName } from './writer-part-name.ts'

type Props = {
  readonly name: WriterPartName
  /** The part in front; null = all are there at once, and this is only a place on the page. */
  readonly front: WriterPartName | null
  readonly children: ReactNode
}

/** A part of the writing page, which is the panel of a tab on a narrow window. */
export function WriterPart({ name, front, children }: Props) {
  const panel =
    front === null ? {} : ({ role: 'tabpanel', 'aria-labelledby': partTabId(name), hidden: front !== name } as const)
  return (
    <div className="writer-part" id={partId(name)} {...panel}>
      {children}
    </div>
  )
}
