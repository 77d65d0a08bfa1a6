import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { WholeStateFields } from '#components/team/whole-state-fields.tsx'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { resumeTeamAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'
import { emptyState } from '../../team-values.ts'

export const metadata: Metadata = { title: 'Ponowne powołanie zespołu' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  if (last.to === null) redirect(address)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title={`${name}: ponowne powołanie`}
      crumbs={crumbs}
      width="reading"
    >
      <StaffForm
        action={resumeTeamAction}
        values={{
          ...emptyState,
          'state.officialName': last.state.officialName,
          teamId: team.id,
          seenLockVersion: team.lockVersion,
        }}
        submit="Dalej"
        name="Ponowne powołanie"
        confirm="Zapisz powołanie"
        reload={`${address}/powolanie`}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="seenLockVersion" />
        <WholeStateFields />
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
