import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { HelplineFields } from '#components/help/helpline-fields.tsx'
import { PanelPage } from '../../../panel-page.tsx'
import { createHelplineAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Nowa infolinia' }

export default async function Page() {
  const staff = await requireStaff('editor')
  return (
    <PanelPage
      staff={staff}
      current="/panel/infolinie"
      title="Nowa infolinia"
      crumbs={[{ label: 'Infolinie', href: '/panel/infolinie' }]}
      width="reading"
    >
      <StaffForm action={createHelplineAction} submit="Dodaj infolinię" beside={<a href="/panel/infolinie">Anuluj</a>}>
        <HelplineFields />
      </StaffForm>
    </PanelPage>
  )
}
