import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { TagFields } from '#components/tag/tag-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { NewRecordPage } from '../../../record-page.tsx'
import { createTagAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowy tag' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/tagi"
      list={{ label: 'Tagi', href: '/panel/tagi' }}
      title="Nowy tag"
      action={createTagAction}
      submit="Dodaj tag"
    >
      <TagFields />
    </NewRecordPage>
  )
}
