import { type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { addedLabel, type DateForm, dateTimeAttribute, formatPartialDate } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import {
  formatWarsawDay,
  formatWarsawInstant,
  formatWarsawTime,
  isoWithWarsawOffset,
  warsawDay,
  whichOfTwo,
} from '#domain/warsaw-time.ts'

/** A date with no more precision than is known. An interval has no machine form in HTML and is plain text. */
export function PolishDate({ date, form = 'prose', id }: { date: PartialDate; form?: DateForm; id?: string }) {
  const words = typeset(formatPartialDate(date, form))
  const machine = dateTimeAttribute(date)
  return machine === null ? (
    words
  ) : (
    <time id={id} dateTime={machine}>
      {words}
    </time>
  )
}

/** The Polish day of an instant (`at` = ms UTC). */
export function PolishInstant({ at }: { at: number }) {
  return <time dateTime={warsawDay(at)}>{typeset(formatWarsawDay(at))}</time>
}

/** The moment of an instant in Poland (`at` = ms UTC): "2 marca 2015 r., godz. 10.32"; in a table "02.03.2015, 10.32". */
export function PolishMoment({ at, form = 'prose' }: { at: number; form?: 'prose' | 'table' }) {
  const words = form === 'prose' ? formatWarsawInstant(at) : `${tableDay(at)}, ${formatWarsawTime(at)}${whichOfTwo(at)}`
  return <time dateTime={isoWithWarsawOffset(at)}>{typeset(words)}</time>
}

function tableDay(at: number): string {
  return formatPartialDate(partialDateFromDay(warsawDay(at)), 'table')
}

/** The line under a title: "Dodane dnia 2 marca 2015 r.", with the date itself in `<time>`. */
export function AddedDate({ date }: { date: PartialDate }) {
  const label = addedLabel(date)
  const words = formatPartialDate(date, 'prose')
  return (
    <>
      {label.slice(0, label.length - words.length)}
      <PolishDate date={date} />
    </>
  )
}
