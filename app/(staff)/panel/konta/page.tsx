import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountTable } from '#components/account/account-table.tsx'
import { NewLink } from '#components/panel/new-link.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { listAccountsForStaff } from '#services/account/account-queries.ts'
import { lastSignInsForStaff } from '#services/session/session-queries.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Konta' }

export default async function Page() {
  const staff = await requireStaff(mayManageAccounts)
  const { context } = staff
  const signIns = lastSignInsForStaff(context)
  const accounts = listAccountsForStaff(context).map((account) => ({
    ...account,
    lastSignInAt: signIns.get(account.id) ?? null,
  }))
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title="Konta"
      actions={<NewLink href="/panel/konta/nowe">Dodaj konto</NewLink>}
    >
      <AccountTable accounts={accounts} />
    </PanelPage>
  )
}
