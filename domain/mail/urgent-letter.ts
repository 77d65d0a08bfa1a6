import { formatWarsawInstant } from '../warsaw-time.ts'
import type { Letter } from './letter.ts'

/** What was published urgently and waits for a second person. */
export type UrgentToSettle = {
  readonly articleId: number
  readonly title: string
  /** Why it could not wait, as whoever published it wrote. */
  readonly reason: string
  /** Unit and position of who published it, never a name; null = the account has neither. */
  readonly by: string | null
  /** Until when a second person is to confirm or revert it, ms UTC. */
  readonly confirmBy: number
}

type For = { readonly siteUrl: string; readonly now: number }

/** To somebody who can confirm or revert it: what, why, by whom in the office and until when. `now` = ms UTC. */
export function urgentLetter(urgent: readonly UrgentToSettle[], { siteUrl, now }: For): Letter {
  const late = urgent.filter((one) => isLate(one, now)).length
  return {
    subject: subjectOf(urgent, late),
    opening:
      late === urgent.length
        ? 'Minął termin, a nikt tego nie potwierdził ani nie cofnął:'
        : 'Opublikowano pilnie, bez drugiej osoby. Możesz to potwierdzić albo cofnąć:',
    items: urgent.map((one) => ({
      words: titleOf(one),
      href: `${siteUrl}/panel/artykuly/${one.articleId}`,
      facts: [`Powód: ${one.reason}`, `Opublikował: ${one.by ?? 'redaktor'}`, termOf(one, now)],
    })),
    more: 0,
    closing: 'Oba kroki są przy tekście. Samo nic się nie cofnie.',
    link: { label: 'Otwórz pulpit', href: `${siteUrl}/panel` },
  }
}

function subjectOf(urgent: readonly UrgentToSettle[], late: number): string {
  const [first] = urgent
  if (first && urgent.length === 1) {
    const about = late > 0 ? 'Minął termin potwierdzenia pilnej publikacji' : 'Pilna publikacja do potwierdzenia'
    return `${about}: ${titleOf(first)}`
  }
  return `Pilne publikacje do potwierdzenia: ${urgent.length}${late > 0 ? `, po terminie: ${late}` : ''}`
}

const titleOf = ({ title }: UrgentToSettle) => title.trim() || 'Bez tytułu'

// As beside the text: the very moment is still in time.
const isLate = ({ confirmBy }: UrgentToSettle, now: number) => confirmBy < now

function termOf(one: UrgentToSettle, now: number): string {
  const moment = formatWarsawInstant(one.confirmBy)
  return isLate(one, now) ? `Termin minął: ${moment}` : `Termin: ${moment}`
}
