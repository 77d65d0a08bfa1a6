import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { rowValues } from '#components/form/row-values.ts'
import { PlanFields } from '#components/plan/plan-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createPlanAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy plan' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/projekty"
      list={{ label: 'Plany', href: '/panel/plany' }}
      title="Nowy plan"
      action={createPlanAction}
      values={rowValues('tasks', [{}])}
      submit="Dodaj plan"
    >
      <PlanFields />
    </NewRecordPage>
  )
}
