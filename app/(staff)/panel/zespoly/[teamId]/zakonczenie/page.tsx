import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { CauseFields } from '#components/team/cause-fields.tsx'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { endTeamAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'

export const metadata: Metadata = { title: 'Zakończenie działania zespołu' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  if (last.to !== null) redirect(address)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title={`${name}: zakończenie działania`}
      crumbs={crumbs}
      width="reading"
    >
      <p className="lead-words">
        Nic nie zostanie usunięte: strona zespołu zostaje i pokazuje jego historię. Zespół można potem powołać na nowo.
      </p>
      <StaffForm
        action={endTeamAction}
        values={{ teamId: team.id, seenLockVersion: team.lockVersion }}
        submit="Dalej"
        name="Zakończenie działania"
        confirm="Zapisz zakończenie"
        tone="danger"
        reload={`${address}/zakonczenie`}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="seenLockVersion" />
        <PartialDateField
          name="from"
          legend="Od kiedy zespół nie działa"
          hint="Pierwszy dzień bez zespołu: dzień, miesiąc i rok; wystarczy rok."
        />
        <CauseFields />
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
