import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ActFields } from '#components/legal-act/act-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { actChoices } from '../act-choices.ts'
import { createActAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy akt prawny' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Nowy akt prawny"
      crumbs={[{ label: 'Akty prawne', href: '/panel/akty' }]}
      width="reading"
    >
      <StaffForm action={createActAction} submit="Dodaj akt" beside={<a href="/panel/akty">Anuluj</a>}>
        <ActFields others={actChoices(staff.context.db)} />
      </StaffForm>
    </PanelPage>
  )
}
