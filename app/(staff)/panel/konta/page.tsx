import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountTable } from '#components/account/account-table.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { listAccounts } from '#services/account/account-queries.ts'
import { lastSignIns } from '#services/session/session-queries.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Konta' }

export default async function Page() {
  const staff = await requireStaff(mayManageAccounts)
  const { db } = staff.context
  const signIns = lastSignIns(db)
  const accounts = listAccounts(db).map((account) => ({ ...account, lastSignInAt: signIns.get(account.id) ?? null }))
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title="Konta"
      actions={
        <a className="button button-main" href="/panel/konta/nowe">
          Dodaj konto
        </a>
      }
    >
      <AccountTable accounts={accounts} />
    </PanelPage>
  )
}
