'use client'
import { type ReactNode, useEffect, useState } from 'react'

type Props = {
  readonly id: string
  readonly title: string
  readonly isOpenAtFirst?: boolean
  /** Something in it was refused: it opens by itself, for a link may lead there. */
  readonly isRefused?: boolean
  readonly children: ReactNode
}

/** A part of the rail that opens and closes under its heading; works without a script too. */
export function RailSection({ id, title, isOpenAtFirst = false, isRefused = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst || isRefused)
  useEffect(() => {
    if (isRefused) setOpen(true)
  }, [isRefused])
  return (
    <section className="rail-section" aria-labelledby={id}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        <div className="rail-body">{children}</div>
      </details>
    </section>
  )
}
