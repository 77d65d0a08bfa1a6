import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { correctEndAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'

export const metadata: Metadata = { title: 'Sprostowanie zakończenia' }

export default async function Page({ params }: { params: Promise<{ teamId: string }> }) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  if (last.to === null) redirect(address)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title={`${name}: sprostowanie zakończenia`}
      crumbs={crumbs}
      width="reading"
    >
      <StaffForm
        action={correctEndAction}
        values={{
          teamId: team.id,
          seenLockVersion: team.lockVersion,
          way: 'other-day',
          ...(last.to.precision === 'interval' ? {} : dateFields('to', last.to.edtf)),
        }}
        submit="Dalej"
        name="Sprostowanie zakończenia"
        confirm="Zapisz sprostowanie"
        reload={`${address}/sprostowanie-zakonczenia`}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="seenLockVersion" />
        <RadioGroup
          name="way"
          legend="Co było zapisane błędnie"
          choices={[
            { value: 'other-day', label: 'dzień zakończenia', hint: 'Podaj właściwy.' },
            { value: 'never-ended', label: 'samo zakończenie', hint: 'Zespół nie przestał działać.' },
          ]}
        />
        <PartialDateField
          name="to"
          legend="Od kiedy zespół nie działa"
          hint="Pierwszy dzień bez zespołu: dzień, miesiąc i rok; wystarczy rok."
        />
        <TextArea
          name="reason"
          label="Powód sprostowania"
          rows={3}
          hint="Co było zapisane błędnie i skąd to wiadomo. Czytelnicy to zobaczą."
        />
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
