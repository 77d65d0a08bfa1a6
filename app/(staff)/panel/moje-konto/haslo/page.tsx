import type { Metadata } from 'next'
import { requireStaffAnyPassword } from '#app/_server/staff.ts'
import { PasswordFields } from '#components/account/password-fields.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { requireAccountForStaff } from '#services/account/account-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changePasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Zmiana hasła' }

export default async function Page() {
  const staff = await requireStaffAnyPassword()
  const mustChange = requireAccountForStaff(staff.context, staff.account.id).passwordResetAt !== null
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Zmień hasło"
      crumbs={mustChange ? [] : [{ label: 'Moje konto', href: '/panel/moje-konto' }]}
      width="reading"
    >
      <StaffForm
        action={changePasswordAction}
        submit="Zmień hasło"
        beside={mustChange ? null : <a href="/panel/moje-konto">Anuluj</a>}
      >
        <p>
          {mustChange
            ? 'Hasło do tego konta zna jeszcze ktoś inny. Ustaw własne, a potem przejdziesz do panelu.'
            : 'Po zmianie inne urządzenia zostaną wylogowane.'}
        </p>
        <PasswordFields />
      </StaffForm>
    </PanelPage>
  )
}
