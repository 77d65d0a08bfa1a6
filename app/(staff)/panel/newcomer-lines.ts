import 'server-only'
import type { Staff } from '#app/_server/staff.ts'
import type { DashboardLine } from '#components/panel/dashboard-lines.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { listNewcomers } from '#services/oidc/oidc-queries.ts'

/** People whom a sign-in with the office gave an account, for those who can give them rights. */
export function newcomerLines({ context }: Staff): readonly DashboardLine[] {
  if (!mayManageAccounts(context.actor)) return []
  return listNewcomers(context).map(({ id, name }) => ({
    sentence: `${name}: konto nie ma jeszcze uprawnień.`,
    link: { href: `/panel/konta/${id}`, label: 'Otwórz konto' },
  }))
}
