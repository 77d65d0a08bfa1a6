import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { DateForm } from '#domain/partial-date-polish.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { certaintyLabels } from './labels.ts'

type Props = { readonly date: PartialDate | null; readonly certainty: Certainty; readonly form?: DateForm }

/** A date as the register holds it, with a word when it is not certain. */
export function RegisterDate({ date, certainty, form = 'prose' }: Props) {
  if (date === null) return <span className="unknown">brak danych</span>
  const doubt = certaintyLabels[certainty]
  return (
    <>
      <PolishDate date={date} form={form} />
      {doubt !== null && `, ${doubt}`}
    </>
  )
}
