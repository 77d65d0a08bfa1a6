import type { ReactNode } from 'react'
import { NeedsScript } from './needs-script.tsx'

type Props = {
  readonly summary: string | null
  /** `<BodyView>`; null = nothing written yet. */
  readonly body: ReactNode
  readonly rail: ReactNode
}

/** The text as it is, to read: where no script runs, where it is closed to writing, and while the surface is being made. */
export function ReadingText({ summary, body, rail }: Props) {
  return (
    <>
      <NeedsScript />
      <div className="writer">
        <div className="writer-sheet">
          {summary !== null && <p className="writer-summary">{summary}</p>}
          {body ?? <p className="quiet">Nie ma jeszcze treści.</p>}
        </div>
        <div className="writer-rail">{rail}</div>
      </div>
    </>
  )
}
