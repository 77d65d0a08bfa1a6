import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { rowValues } from '#components/form/row-values.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ProjectFields } from '#components/project/project-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createProjectAction } from '../actions.ts'
import { imageChoices } from '../image-choices.ts'

export const metadata: Metadata = { title: 'Nowy projekt' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title="Nowy projekt"
      crumbs={[{ label: 'Projekty', href: '/panel/projekty' }]}
      width="reading"
    >
      <StaffForm
        action={createProjectAction}
        values={{ ...rowValues('fundings', [{}]), ...rowValues('logos', [{}]) }}
        submit="Dodaj projekt"
        beside={<a href="/panel/projekty">Anuluj</a>}
      >
        <ProjectFields images={imageChoices(staff.context.db)} />
      </StaffForm>
    </PanelPage>
  )
}
