import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { LegalActFields } from '#components/legal-act/legal-act-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createLegalActAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy akt prawny' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Akty prawne', href: '/panel/akty' }}
      title="Nowy akt prawny"
      action={createLegalActAction}
      submit="Dodaj akt"
    >
      <LegalActFields />
    </NewRecordPage>
  )
}
