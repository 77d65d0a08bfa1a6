import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { counted, plural } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

type Appointment = { readonly date: PartialDate | null; readonly certainty: Certainty }

const kinds = [
  ['day', 'z datą dzienną'],
  ['month', 'z datą miesięczną'],
  ['year', 'ze znanym rokiem'],
  ['interval', 'ze znanym przedziałem'],
  [null, 'bez znanej daty'],
] as const

/** How many teams there are and how well their dates are known: "16 zespołów: 9 z datą dzienną, 7 bez znanej daty". */
export function registerCounts(appointments: readonly Appointment[]): string {
  const known = kinds.flatMap(([precision, words]) => {
    const count = appointments.filter(({ date }) => (date?.precision ?? null) === precision).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  const total = counted(appointments.length, pluralForms.team)
  return known.length === 0 ? total : `${total}: ${known.join(', ')}`
}

/** How many of the dates the register itself calls uncertain; null when none is. */
export function doubtfulDates(appointments: readonly Appointment[]): string | null {
  const count = appointments.filter(({ date, certainty }) => date !== null && certainty === 'probable').length
  if (count === 0) return null
  if (count === 1) return 'Jedna data jest tylko prawdopodobna: źródła jej nie potwierdzają.'
  const dates = counted(count, { one: 'data', few: 'daty są', many: 'dat jest' })
  return `${dates} tylko ${plural(count, { one: 'prawdopodobna', few: 'prawdopodobne', many: 'prawdopodobnych' })}: źródła ich nie potwierdzają.`
}

/** "16 zespołów", or with doubt "Co najmniej 7, najwyżej 9 zespołów". */
export function teamsInForce(atLeast: number, atMost: number): string {
  if (atLeast === atMost) return counted(atMost, pluralForms.team)
  return atLeast === 0
    ? `Najwyżej ${counted(atMost, pluralForms.team)}, żaden na pewno`
    : `Co najmniej ${atLeast}, najwyżej ${counted(atMost, pluralForms.team)}`
}
