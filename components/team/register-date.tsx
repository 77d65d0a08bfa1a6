import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { certaintyLabels } from './labels.ts'

/** A date as the register holds it, with a word when it is not certain. */
export function RegisterDate({ date, certainty }: { date: PartialDate | null; certainty: Certainty }) {
  if (date === null) return <span className="unknown">brak danych</span>
  const doubt = certaintyLabels[certainty]
  return (
    <>
      <PolishDate date={date} />
      {doubt !== null && `, ${doubt}`}
    </>
  )
}
