import type { BeforeRegisterView, RegisterQuestionView } from '#components/team/register-question-view.ts'
import { type IsoDay, type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import {
  type QuestionField,
  type QuestionProblem,
  questionParameters,
  TYPED_DATE_MAX,
} from '#domain/team/register-question.ts'
import { listArticlesAboutTeams } from '#services/article/list-articles-about-teams.ts'
import type { PublicContext } from '#services/context.ts'
import { findRegisterBeginning, listChangeDays, listCorrectionDays } from '#services/team/register-days.ts'
import type { AskedRegister } from './ask-register.ts'

const sentences = {
  'not-a-date': 'Nie rozumiemy tej daty. Wpisz ją tak: 02.03.2015, marzec 2015 albo 2015. Pokazujemy dzisiejszy stan.',
  'not-a-day': 'Podaj dzień, miesiąc i rok, na przykład 05.03.2015. Pokazujemy dzisiejszą wiedzę.',
  'not-yet': 'Ten dzień jeszcze nie nadszedł. Pokazujemy dzisiejszą wiedzę.',
} as const satisfies Record<QuestionProblem, string>

/** Only the days shown have a fallback: what cannot be compared is not compared. */
const comparedSentence = 'Nie rozumiemy tej daty. Wpisz ją tak: 02.03.2015, marzec 2015 albo 2015.'

type About = { readonly page: string; readonly siteUrl: string; readonly teamId: number | null }

/** What was asked and what else can be asked, about all teams or one. */
export function registerQuestionView(
  context: PublicContext,
  asked: AskedRegister,
  { page, siteUrl, teamId }: About,
): RegisterQuestionView {
  const { question, days, knownAt, today, typed } = asked
  const { knownOn } = question
  const hrefOf = (validOn: PartialDate) => page + questionParameters({ validOn, knownOn, comparedWith: null })
  const citedHref = page + questionParameters({ validOn: days, knownOn: knownOn ?? today, comparedWith: null })
  return {
    page,
    days,
    knownOn,
    isToday: asked.isToday,
    isFuture: days.earliest > today,
    typed: { validOn: cut(typed.validOn), knownOn: cut(typed.knownOn), comparedWith: cut(typed.comparedWith) },
    problems: problemsOf(asked),
    mayCompare: teamId === null,
    changeDays: listChangeDays(context, { day: days.latest, knownAt, teamId }).map((date) => ({
      date,
      href: hrefOf(date),
      isShown: !asked.isToday && date.edtf === days.edtf,
    })),
    corrections: listCorrectionDays(context, teamId).map((day) => ({
      day,
      href: page + questionParameters({ validOn: days, knownOn: dayBefore(day), comparedWith: null }),
    })),
    beforeRegister: beforeRegister(context, asked),
    cited: { url: siteUrl + citedHref, knownOn: knownOn ?? today },
  }
}

function problemsOf({ problems }: AskedRegister): Record<QuestionField, string | null> {
  const said = (field: QuestionField) => {
    const problem = problems[field]
    return problem === undefined ? null : sentences[problem]
  }
  return {
    validOn: said('validOn'),
    knownOn: said('knownOn'),
    comparedWith: problems.comparedWith === undefined ? null : comparedSentence,
  }
}

function beforeRegister(context: PublicContext, { question, knownAt }: AskedRegister): BeforeRegisterView | null {
  if (question.knownOn === null) return null
  const beganAt = findRegisterBeginning(context)
  if (beganAt !== null && beganAt <= knownAt) return null
  const articles = listArticlesAboutTeams(context, question.knownOn).map(({ title, slug, firstPublished }) => ({
    title,
    href: `/aktualnosci/${slug}`,
    added: firstPublished,
  }))
  return { beganAt, articles }
}

function cut(typed: string): string {
  return typed.normalize('NFC').slice(0, TYPED_DATE_MAX)
}

function dayBefore(day: IsoDay): IsoDay {
  const at = Date.parse(`${partialDateFromDay(day).earliest}T12:00:00Z`) - 86_400_000
  return new Date(at).toISOString().slice(0, 10)
}
