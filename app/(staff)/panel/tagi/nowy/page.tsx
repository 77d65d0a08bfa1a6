import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TagFields } from '#components/tag/tag-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createTagAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy tag' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/tagi"
      title="Nowy tag"
      crumbs={[{ label: 'Tagi', href: '/panel/tagi' }]}
      width="reading"
    >
      <StaffForm action={createTagAction} submit="Dodaj tag" beside={<a href="/panel/tagi">Anuluj</a>}>
        <TagFields />
      </StaffForm>
    </PanelPage>
  )
}
