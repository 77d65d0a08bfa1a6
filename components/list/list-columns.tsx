import type { ReactNode } from 'react'

/** A list and, at its side where there is room, the ways on from it; on a phone they follow it. */
export function ListColumns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="list-columns">
      <div>{children}</div>
      <div className="list-side">{side}</div>
    </div>
  )
}
