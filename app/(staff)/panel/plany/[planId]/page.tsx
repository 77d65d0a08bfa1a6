import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { rowValues } from '#components/form/row-values.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PlanFields } from '#components/plan/plan-fields.tsx'
import { listPlanTasks, requirePlan } from '#services/plan/plan-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changePlanAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana planu' }

export default async function Page({ params }: { params: Promise<{ planId: string }> }) {
  const staff = await requireStaff('editor')
  const { db } = staff.context
  const planId = recordNumber((await params).planId)
  const plan = found(() => requirePlan(db, planId))
  const { title, firstYear, lastYear, adoptedBy, summary, unknowns, sourceName, sourceUrl } = plan
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title={title}
      crumbs={[{ label: 'Plany', href: '/panel/plany' }]}
      actions={<a href="/plany">Zobacz na stronie</a>}
      width="reading"
    >
      <StaffForm
        action={changePlanAction}
        values={{
          planId,
          seenLockVersion: plan.lockVersion,
          ...{ title, firstYear, lastYear, adoptedBy, summary, unknowns, sourceName, sourceUrl },
          ...dateFields('adopted', plan.adoptedEdtf),
          ...rowValues('tasks', listPlanTasks(db, planId)),
        }}
        submit="Zapisz"
        reload={`/panel/plany/${planId}`}
        beside={<a href="/panel/plany">Anuluj</a>}
      >
        <HiddenValue name="planId" />
        <HiddenValue name="seenLockVersion" />
        <PlanFields />
      </StaffForm>
    </PanelPage>
  )
}
