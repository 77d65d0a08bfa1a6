import { partialDateFromDay } from '#domain/partial-date.ts'
import {
  askedDays,
  endOfWarsawDay,
  parseRegisterQuestion,
  QUESTION_PARAMETERS,
} from '#domain/team/register-question.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '#services/context.ts'

export type RegisterParameters = {
  readonly 'na-dzien'?: string | string[]
  readonly 'stan-wiedzy'?: string | string[]
  readonly porownaj?: string | string[]
}

/** What the address asks of the register; what it asks in vain is told in `problems`, and today is shown. */
export function askRegister({ now }: Pick<PublicContext, 'now'>, parameters: RegisterParameters) {
  const today = warsawDay(now)
  const typed = {
    validOn: firstOf(parameters[QUESTION_PARAMETERS.validOn]),
    knownOn: firstOf(parameters[QUESTION_PARAMETERS.knownOn]),
    comparedWith: firstOf(parameters[QUESTION_PARAMETERS.comparedWith]),
  }
  const { question, problems } = parseRegisterQuestion(typed, today)
  return {
    question,
    problems,
    typed,
    today,
    days: askedDays(question, today),
    knownAt: question.knownOn === null ? now : endOfWarsawDay(question.knownOn),
    /** Whether this is the page as its plain address shows it. */
    isToday: question.validOn === null || question.validOn.edtf === partialDateFromDay(today).edtf,
  }
}

export type AskedRegister = ReturnType<typeof askRegister>

/** Of a parameter given twice, the first counts. */
export function firstOf(value: string | string[] | undefined): string {
  return (typeof value === 'object' ? value[0] : value) ?? ''
}

/** Whether an address carries a question: then it is one of endlessly many, and no page of its own for search engines. */
export function isQuestion(parameters: RegisterParameters): boolean {
  return Object.values(QUESTION_PARAMETERS).some((name) => parameters[name] !== undefined)
}
