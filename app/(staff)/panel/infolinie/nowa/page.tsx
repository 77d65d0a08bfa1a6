import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { HelplineFields } from '#components/help/helpline-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { ProposalFields } from '../../../proposal-fields.tsx'
import { NewRecordPage } from '../../../record-page.tsx'
import { createHelplineAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowa infolinia' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  return (
    <NewRecordPage
      staff={staff}
      current="/panel/infolinie"
      list={{ label: 'Infolinie', href: '/panel/infolinie' }}
      title="Nowa infolinia"
      action={createHelplineAction}
      submit="Dodaj infolinię"
    >
      <HelplineFields />
      <ProposalFields context={staff.context} />
    </NewRecordPage>
  )
}
