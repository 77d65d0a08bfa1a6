import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { rowValues } from '#components/form/row-values.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PlanFields } from '#components/plan/plan-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createPlanAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy plan' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title="Nowy plan"
      crumbs={[{ label: 'Plany', href: '/panel/plany' }]}
      width="reading"
    >
      <StaffForm
        action={createPlanAction}
        values={rowValues('tasks', [{}])}
        submit="Dodaj plan"
        beside={<a href="/panel/plany">Anuluj</a>}
      >
        <PlanFields />
      </StaffForm>
    </PanelPage>
  )
}
