import type { Metadata } from 'next'
import { isMailSent } from '#app/_server/context.ts'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { LinkWay } from '#components/account/link-way.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { findAccountView } from '../account-view.ts'
import { resetPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Hasło konta' }

type Props = { params: Promise<{ accountId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayManageAccounts)
  const { account } = findAccountView(staff, recordNumber((await params).accountId))
  const address = `/panel/konta/${account.id}`
  const isUnset = account.passwordResetAt !== null
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title={isUnset ? `Nowy odnośnik: ${account.name}` : `Unieważnij hasło: ${account.name}`}
      crumbs={[
        { label: 'Konta', href: '/panel/konta' },
        { label: account.name, href: address },
      ]}
      width="reading"
    >
      <StaffForm
        action={resetPasswordAction}
        values={{ accountId: account.id, seenLockVersion: account.lockVersion }}
        submit={isUnset ? 'Przygotuj nowy odnośnik' : 'Unieważnij hasło'}
        asksAgain
        tone={isUnset ? 'main' : 'danger'}
        reload={`${address}/haslo`}
        cancel={address}
      >
        <HiddenValue name="accountId" />
        <HiddenValue name="seenLockVersion" />
        <p>
          {typeset(
            isUnset
              ? `Do konta ${account.email} nie ma jeszcze hasła. Nowy odnośnik do jego ustawienia zastąpi poprzedni.`
              : `Dotychczasowe hasło konta ${account.email} przestanie działać, a wszystkie jego sesje się zakończą. Nowe ustawi sama ta osoba, przez odnośnik.`,
          )}
        </p>
        <LinkWay isMailSent={isMailSent()} />
      </StaffForm>
    </PanelPage>
  )
}
