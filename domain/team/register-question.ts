import { type IsoDay, type PartialDate, parsePartialDate, partialDateFromDay } from '../partial-date.ts'
import { parsePolishDate } from '../partial-date-polish.ts'
import { warsawDayBounds } from '../warsaw-time.ts'

/** What is asked of the register: the day or days, what was known by the end of which day, and what to compare with. */
export type RegisterQuestion = {
  /** Null = today. */
  readonly validOn: PartialDate | null
  /** Null = what is known now. */
  readonly knownOn: IsoDay | null
  readonly comparedWith: PartialDate | null
}

export type QuestionField = keyof RegisterQuestion

/**
 * `not-a-date`: neither a date nor a part of one. `not-a-day`: less exact than a day. `not-yet`: nothing is known from a day
 * to come.
 */
export type QuestionProblem = 'not-a-date' | 'not-a-day' | 'not-yet'

type Typed = Readonly<Record<QuestionField, string>>

type Answer = {
  readonly question: RegisterQuestion
  readonly problems: Readonly<Partial<Record<QuestionField, QuestionProblem>>>
}

/** As long as a date anybody writes; more is not shown back. */
export const TYPED_DATE_MAX = 60

/**
 * Dates as typed or as in an address: ISO 8601 down to a year, an interval, or Polish words. What cannot be read counts as
 * not asked, and is told as a problem.
 */
export function parseRegisterQuestion(typed: Typed, today: IsoDay): Answer {
  const problems: Partial<Record<QuestionField, QuestionProblem>> = {}
  const read = (field: QuestionField): PartialDate | null => {
    const text = typed[field].normalize('NFC').trim()
    if (text === '') return null
    const date = text.length > TYPED_DATE_MAX ? null : (parsePartialDate(text) ?? parsePolishDate(text))
    if (date === null) problems[field] = 'not-a-date'
    return date
  }
  const question = {
    validOn: read('validOn'),
    knownOn: knownDay(read('knownOn'), today, (problem) => {
      problems.knownOn = problem
    }),
    comparedWith: read('comparedWith'),
  }
  return { question, problems }
}

function knownDay(date: PartialDate | null, today: IsoDay, refuse: (problem: QuestionProblem) => void): IsoDay | null {
  if (date === null) return null
  if (date.precision !== 'day') refuse('not-a-day')
  else if (date.earliest > today) refuse('not-yet')
  else return date.earliest === today ? null : date.earliest
  return null
}

/** The last instant (ms) of the day in Warsaw: what was known by then was known on that day. */
export function endOfWarsawDay(day: IsoDay): number {
  return warsawDayBounds(Date.parse(`${day}T12:00:00Z`)).to - 1
}

/** Each part of a question by its name in an address. */
export const QUESTION_PARAMETERS = {
  validOn: 'na-dzien',
  knownOn: 'stan-wiedzy',
  comparedWith: 'porownaj',
} as const satisfies Record<QuestionField, string>

/** The parameters of an address that asks this, in their order; none for today as known now. */
export function questionParameters({ validOn, knownOn, comparedWith }: RegisterQuestion): string {
  const parameters = new URLSearchParams({
    ...(validOn !== null && { [QUESTION_PARAMETERS.validOn]: validOn.edtf }),
    ...(knownOn !== null && { [QUESTION_PARAMETERS.knownOn]: knownOn }),
    ...(comparedWith !== null && { [QUESTION_PARAMETERS.comparedWith]: comparedWith.edtf }),
  }).toString()
  return parameters === '' ? '' : `?${parameters}`
}

/** The days asked about, today when none is named. */
export function askedDays({ validOn }: Pick<RegisterQuestion, 'validOn'>, today: IsoDay): PartialDate {
  return validOn ?? partialDateFromDay(today)
}
