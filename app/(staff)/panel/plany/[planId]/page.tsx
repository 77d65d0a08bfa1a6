import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { rowValues } from '#components/form/row-values.ts'
import { PlanFields } from '#components/plan/plan-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { requirePlanForStaff } from '#services/plan/plan-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changePlanAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana planu' }

export default async function Page({ params }: { params: Promise<{ planId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const planId = recordNumber((await params).planId)
  const plan = found(() => requirePlanForStaff(context, planId))
  const { title, firstYear, lastYear, adoptedBy, summary, unknowns, sourceName, sourceUrl } = plan
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/projekty"
      list={{ label: 'Plany', href: '/panel/plany' }}
      title={title}
      actions={<a href="/plany">Zobacz na stronie</a>}
      action={changePlanAction}
      record={{ field: 'planId', id: planId, lockVersion: plan.lockVersion }}
      values={{
        ...{ title, firstYear, lastYear, adoptedBy, summary, unknowns, sourceName, sourceUrl },
        ...dateFields('adopted', plan.adoptedEdtf),
        ...rowValues('tasks', plan.tasks),
      }}
    >
      <PlanFields />
    </ChangeRecordPage>
  )
}
