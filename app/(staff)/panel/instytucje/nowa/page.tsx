import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { InstitutionFields } from '#components/institution/institution-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createInstitutionAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowa instytucja' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Nowa instytucja"
      crumbs={[{ label: 'Instytucje', href: '/panel/instytucje' }]}
      width="reading"
    >
      <StaffForm
        action={createInstitutionAction}
        submit="Dodaj instytucję"
        beside={<a href="/panel/instytucje">Anuluj</a>}
      >
        <InstitutionFields />
      </StaffForm>
    </PanelPage>
  )
}
