import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { rowValues } from '#components/form/row-values.ts'
import { ProjectFields } from '#components/project/project-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createProjectAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy projekt' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/projekty"
      list={{ label: 'Projekty', href: '/panel/projekty' }}
      title="Nowy projekt"
      action={createProjectAction}
      values={{ ...rowValues('fundings', [{}]), ...rowValues('logos', [{}]) }}
      submit="Dodaj projekt"
    >
      <ProjectFields />
    </NewRecordPage>
  )
}
