import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { CauseFields } from '#components/team/cause-fields.tsx'
import { MemberRows } from '#components/team/team-fields.tsx'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { changeMembersAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'
import { memberValues } from '../../team-values.ts'

export const metadata: Metadata = { title: 'Skład zespołu' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  if (last.to !== null) redirect(address)
  return (
    <PanelPage staff={staff} current="/panel/zespoly" title={`${name}: skład`} crumbs={crumbs} width="reading">
      <StaffForm
        action={changeMembersAction}
        values={{
          teamId: team.id,
          seenLockVersion: team.lockVersion,
          way: 'zmiana',
          ...memberValues('facts.', last.state),
        }}
        submit="Dalej"
        name="Zmiana składu"
        confirm="Zapisz skład"
        reload={`${address}/sklad`}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="seenLockVersion" />
        <MemberRows at="facts." />
        <RadioGroup
          name="way"
          legend="Dlaczego lista jest inna"
          choices={[
            { value: 'zmiana', label: 'skład zmienił się od pewnego dnia', hint: 'Podaj dzień i przyczynę.' },
            { value: 'correction', label: 'lista była zapisana błędnie', hint: 'Podaj tylko powód sprostowania.' },
          ]}
        />
        <fieldset className="form-group">
          <legend>Gdy skład się zmienił</legend>
          <PartialDateField
            name="from"
            legend="Od kiedy"
            hint="Pierwszy dzień nowego składu: dzień, miesiąc i rok; wystarczy rok."
          />
          <CauseFields />
        </fieldset>
        <fieldset className="form-group">
          <legend>Gdy lista była błędna</legend>
          <TextArea name="reason" label="Powód sprostowania" rows={3} />
        </fieldset>
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
