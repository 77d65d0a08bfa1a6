import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PastedRows } from '#components/institution/pasted-rows.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { pasteInstitutionsAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Lista instytucji' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Wklej listę instytucji"
      crumbs={[{ label: 'Instytucje', href: '/panel/instytucje' }]}
      width="reading"
    >
      <StaffForm
        action={pasteInstitutionsAction}
        submit="Dalej"
        name="Wklejenie listy"
        beside={<a href="/panel/instytucje">Anuluj</a>}
      >
        <PastedRows />
      </StaffForm>
    </PanelPage>
  )
}
