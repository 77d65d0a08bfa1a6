import 'server-only'
import type { Staff } from '#app/_server/staff.ts'
import type { DashboardLine } from '#components/panel/dashboard-lines.tsx'
import { isUnchecked } from '#domain/helpline/unchecked-helpline.ts'
import { mayChangeSettings, mayManageRecords, mayRetireArticles } from '#domain/permissions.ts'
import { type Settings, unfilledSettings } from '#domain/setting/setting-input.ts'
import { statementReviewNeed } from '#domain/statement/statement-review.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { countArticlesToReview } from '#services/article/articles-to-review.ts'
import { listStatedDays } from '#services/helpline/helpline-queries.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { listTeamsToConfirm } from '#services/team/teams-to-confirm.ts'

const reviewSentences = {
  due: 'Do 31 marca trzeba przejrzeć deklarację dostępności.',
  overdue: 'Minął termin przeglądu deklaracji dostępności (31 marca).',
} as const

/** Names that stand in a sentence; how many there are is said before them. */
const NAMES_SHOWN = 3

/** What the office owes its readers and let lie, for those who can do something about it. */
export function overdueLines({ context }: Staff): readonly DashboardLine[] {
  return [
    ...(mayRetireArticles(context.actor) ? reviewLines(context) : []),
    ...(mayManageRecords(context.actor) ? recordLines(context) : []),
    ...(mayChangeSettings(context.actor) ? settingLines(context) : []),
  ]
}

function reviewLines(context: Staff['context']): readonly DashboardLine[] {
  const count = countArticlesToReview(context)
  if (count === 0) return []
  return [
    {
      sentence: `Może już należeć do archiwum: ${counted(count, pluralForms.article)}.`,
      link: { href: '/panel/do-przejrzenia', label: 'Przejrzyj artykuły' },
    },
  ]
}

function recordLines(context: Staff['context']): readonly DashboardLine[] {
  const today = warsawDay(context.now)
  const helplines = listStatedDays(context).filter((line) => isUnchecked(line, today))
  const teams = listTeamsToConfirm(context)
  return [
    ...(helplines.length === 0
      ? []
      : [
          {
            sentence: `Od roku nie sprawdzono: ${counted(helplines.length, pluralForms.helpline)} (${names(helplines.map(({ name }) => name))}).`,
            link: { href: '/panel/infolinie', label: 'Sprawdź infolinie' },
          },
        ]),
    ...(teams.length === 0
      ? []
      : [
          {
            sentence: `Od roku nic nowego nie wiadomo: ${counted(teams.length, pluralForms.team)} (${names(teams.map(({ officialName }) => officialName))}).`,
            link: { href: '/panel/zespoly', label: 'Potwierdź dane zespołów' },
          },
        ]),
  ]
}

function settingLines(context: Staff['context']): readonly DashboardLine[] {
  const settings = readSettingsForStaff(context)
  const today = warsawDay(context.now)
  const review = statementReviewNeed(settings['statement-reviewed-on'] ?? settings['statement-made-on'], today)
  const link = { href: '/panel/ustawienia', label: 'Otwórz ustawienia' }
  return [
    ...(unfilledSettings(settings).length > 0 ? [{ sentence: unfilledSentence(settings), link }] : []),
    ...(review === null ? [] : [{ sentence: reviewSentences[review], link }]),
  ]
}

function names(all: readonly string[]): string {
  const shown = all.slice(0, NAMES_SHOWN).join(', ')
  return all.length > NAMES_SHOWN ? `${shown} i inne` : shown
}

function unfilledSentence(settings: Settings): string {
  return settings['demo-since'] === null && unfilledSettings(settings).includes('publisher')
    ? 'Portal nie mówi jeszcze, kto go wydaje. Podaj wydawcę i dane kontaktowe: pokażą się w stopce każdej strony.'
    : 'Dane wydawcy są jeszcze przykładowe.'
}
