import 'server-only'
import { backupPlace, isMailSent, siteUrl } from '#app/_server/context.ts'
import type { OwnHealth } from '#app/_server/own-health.ts'
import type { Staff } from '#app/_server/staff.ts'
import type { DashboardLine } from '#components/panel/dashboard-lines.tsx'
import { mayPublishSomeArticle, mayReadSystemState } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { readBackupAlert } from '#services/backup/backup-state.ts'
import { countBrokenLinks } from '#services/link/broken-links.ts'
import { isMailStuckForStaff } from '#services/mail/mail-queries.ts'
import { ownAddresses } from './odnosniki/own-addresses.ts'
import { isSchedulerLate } from './scheduler-state.ts'

/** What failed and has to be looked at, for those who can do something about it. */
export function failureLines({ context }: Staff, health: OwnHealth | null): readonly DashboardLine[] {
  const lines: DashboardLine[] = []
  const system = { href: '/panel/stan', label: 'Zobacz stan systemu' }
  const mayLook = mayReadSystemState(context.actor)
  if ((mayLook || mayPublishSomeArticle(context.actor)) && isSchedulerLate(health, context.now)) {
    lines.push({
      sentence: health?.lookedAt
        ? `Portal nie sprawdza pór publikacji od: ${formatWarsawInstant(health.lookedAt)}. Zaplanowane teksty mogą się nie ukazać.`
        : 'Nie wiadomo, czy portal sprawdza pory publikacji: nie odpowiedział na pytanie o to.',
      link: mayLook ? system : null,
    })
  }
  if (mayLook && readBackupAlert(context, backupPlace())) {
    lines.push({ sentence: 'Ostatnia kopia zapasowa się nie udała albo jest za stara.', link: system })
  }
  if (mayLook && isMailSent() && isMailStuckForStaff(context)) {
    lines.push({ sentence: 'Poczta do redakcji nie dochodzi albo nie wiadomo, czy doszła.', link: system })
  }
  const broken = mayPublishSomeArticle(context.actor) ? countBrokenLinks(context, ownAddresses(siteUrl())) : 0
  if (broken > 0) {
    lines.push({
      sentence: `Odnośniki prowadzą donikąd albo gdzie indziej: ${counted(broken, pluralForms.article)}.`,
      link: { href: '/panel/odnosniki', label: 'Popraw odnośniki' },
    })
  }
  return lines
}
