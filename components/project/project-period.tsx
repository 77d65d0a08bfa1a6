import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'

/** When a project ran, as far as it is known; nothing when neither end is. */
export function ProjectPeriod({ starts, ends }: { starts: PartialDate | null; ends: PartialDate | null }) {
  if (starts === null && ends === null) return null
  return (
    <p className="quiet">
      {starts !== null && (
        <>
          Początek: <PolishDate date={starts} />
        </>
      )}
      {starts !== null && ends !== null && ' · '}
      {ends !== null && (
        <>
          Koniec: <PolishDate date={ends} />
        </>
      )}
    </p>
  )
}
