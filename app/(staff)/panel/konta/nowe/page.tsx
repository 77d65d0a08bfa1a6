import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountFields } from '#components/account/account-fields.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createAccountAction } from './actions.ts'

export const metadata: Metadata = { title: 'Nowe konto' }

export default async function Page() {
  const staff = await requireStaff('administrator')
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title="Nowe konto"
      crumbs={[{ label: 'Konta', href: '/panel/konta' }]}
      width="reading"
    >
      <StaffForm action={createAccountAction} submit="Utwórz konto" beside={<a href="/panel/konta">Anuluj</a>}>
        <AccountFields />
      </StaffForm>
    </PanelPage>
  )
}
