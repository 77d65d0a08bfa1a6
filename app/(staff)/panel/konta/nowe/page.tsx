import type { Metadata } from 'next'
import { isMailSent } from '#app/_server/context.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountFields } from '#components/account/account-fields.tsx'
import { LinkWay } from '#components/account/link-way.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createAccountAction } from './actions.ts'

export const metadata: Metadata = { title: 'Nowe konto' }

export default async function Page() {
  const staff = await requireStaff(mayManageAccounts)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/konta"
      list={{ label: 'Konta', href: '/panel/konta' }}
      title="Nowe konto"
      action={createAccountAction}
      submit="Utwórz konto"
      asksAgain
    >
      <AccountFields />
      <LinkWay isMailSent={isMailSent()} />
    </NewRecordPage>
  )
}
