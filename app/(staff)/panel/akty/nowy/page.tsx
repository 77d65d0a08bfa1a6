import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { ActFields } from '#components/legal-act/act-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { actChoices } from '../act-choices.ts'
import { createActAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy akt prawny' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Akty prawne', href: '/panel/akty' }}
      title="Nowy akt prawny"
      action={createActAction}
      submit="Dodaj akt"
    >
      <ActFields others={actChoices(staff.context)} />
    </NewRecordPage>
  )
}
