import type { IsoDay, PartialDate } from '#domain/partial-date.ts'
import type { QuestionField } from '#domain/team/register-question.ts'

type DayLink = { readonly date: PartialDate; readonly href: string; readonly isShown: boolean }

/** What was asked of the register on a page, and what else can be asked. */
export type RegisterQuestionView = {
  /** Address of the page without a question: where the form goes, and the state of today. */
  readonly page: string
  readonly days: PartialDate
  /** Null = what is known now. */
  readonly knownOn: IsoDay | null
  readonly isToday: boolean
  /** The days asked about have not come yet. */
  readonly isFuture: boolean
  readonly typed: Readonly<Record<QuestionField, string>>
  /** Said beside the field; null = nothing is wrong with it. */
  readonly problems: Readonly<Record<QuestionField, string | null>>
  /** Whether the form can compare with another day. */
  readonly mayCompare: boolean
  readonly changeDays: readonly DayLink[]
  /** Days on which the register corrected itself; each leads to what it said before. */
  readonly corrections: readonly { readonly day: IsoDay; readonly href: string }[]
  /** Null when the knowledge asked for is not older than the register. */
  readonly beforeRegister: BeforeRegisterView | null
  /** The full address (https://…) that names both the days and the day of the knowledge. */
  readonly cited: { readonly url: string; readonly knownOn: IsoDay }
}

/** What was asked is older than the register: since when it is kept, and what the portal published until then. */
export type BeforeRegisterView = {
  /** When the first fact was recorded (ms UTC); null = the register is empty. */
  readonly beganAt: number | null
  readonly articles: readonly { readonly title: string; readonly href: string; readonly added: PartialDate }[]
}
