import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { rowValues } from '#components/form/row-values.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { AnsweredDoubts } from '#components/team/answered-doubts.tsx'
import { CauseFields } from '#components/team/cause-fields.tsx'
import { ChangingFacts, NewSourceRows } from '#components/team/team-fields.tsx'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { chosenLegalAct } from '../../../akty/chosen-legal-act.ts'
import { changeTeamAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'
import { changingValues } from '../../team-values.ts'

export const metadata: Metadata = { title: 'Zmiana stanu zespołu' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  if (last.to !== null) redirect(address)
  return (
    <PanelPage staff={staff} current="/panel/zespoly" title={`${name}: zmiana od dnia`} crumbs={crumbs} width="reading">
      <p className="lead-words">
        Popraw tylko to, co się zmieniło. Reszta zostaje. Przed zapisaniem zobaczysz skutek obok obecnego stanu.
      </p>
      <StaffForm
        action={changeTeamAction}
        values={{
          teamId: team.id,
          seenLockVersion: team.lockVersion,
          ...changingValues('facts.', last.state),
          ...chosenLegalAct(staff.context, 'facts.legalBasisId', last.state.legalBasisId),
          ...rowValues('sources', []),
        }}
        submit="Dalej"
        name="Zmiana od dnia"
        confirm="Zapisz zmianę"
        reload={`${address}/zmiana`}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="seenLockVersion" />
        <PartialDateField
          name="from"
          legend="Od kiedy"
          hint="Pierwszy dzień, w którym jest już inaczej: dzień, miesiąc i rok; wystarczy rok."
        />
        <ChangingFacts at="facts." />
        <CauseFields />
        <AnsweredDoubts notes={last.state.notes} />
        <NewSourceRows />
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
