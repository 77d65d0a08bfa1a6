import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { InstitutionFields } from '#components/institution/institution-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createInstitutionAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowa instytucja' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Instytucje', href: '/panel/instytucje' }}
      title="Nowa instytucja"
      action={createInstitutionAction}
      submit="Dodaj instytucję"
    >
      <InstitutionFields />
    </NewRecordPage>
  )
}
