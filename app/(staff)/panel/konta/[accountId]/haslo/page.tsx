import type { Metadata } from 'next'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { findAccountView } from '../account-view.ts'
import { resetPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Nowe hasło konta' }

type Props = { params: Promise<{ accountId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayManageAccounts)
  const { account } = findAccountView(staff, recordNumber((await params).accountId))
  const address = `/panel/konta/${account.id}`
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title={`Ustaw nowe hasło: ${account.name}`}
      crumbs={[
        { label: 'Konta', href: '/panel/konta' },
        { label: account.name, href: address },
      ]}
      width="reading"
    >
      <StaffForm
        action={resetPasswordAction}
        values={{ accountId: account.id, seenLockVersion: account.lockVersion }}
        submit="Ustaw nowe hasło"
        reload={`${address}/haslo`}
        cancel={address}
      >
        <HiddenValue name="accountId" />
        <HiddenValue name="seenLockVersion" />
        <p>
          Konto {account.email} dostanie nowe, losowe hasło, które zobaczysz raz. Dotychczasowe przestanie działać,
          wszystkie sesje się zakończą, a przy następnym logowaniu portal poprosi o własne hasło.
        </p>
      </StaffForm>
    </PanelPage>
  )
}
