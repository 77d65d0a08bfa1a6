import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { NewLegalActFields } from '#components/team/new-legal-act-fields.tsx'
import { ChangingFacts, EstablishedFields, SourceRows } from '#components/team/team-fields.tsx'
import { stretchWords } from '#components/team/team-words.ts'
import { describeTeam } from '#services/team/describe-team.ts'
import { listVersionsForStaff } from '#services/team/require-team.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { chosenLegalAct } from '../../../akty/chosen-legal-act.ts'
import { correctTeamAction } from '../../actions.ts'
import { requireTeamPage } from '../../require-team-page.ts'
import { changingValues, establishedValues, sourceValues } from '../../team-values.ts'

export const metadata: Metadata = { title: 'Sprostowanie' }

type Props = { params: Promise<{ teamId: string }>; searchParams: Promise<{ stan?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const { staff, team, last, address, name, crumbs } = await requireTeamPage(params)
  const { context } = staff
  const { stan } = await searchParams
  const place =
    stan === undefined ? -1 : listVersionsForStaff(context, team.id).findIndex(({ id }) => String(id) === stan)
  const chosen =
    stan === undefined ? last : place < 0 ? notFound() : (describeTeam(context, team.id, place) ?? notFound())
  return (
    <PanelPage staff={staff} current="/panel/zespoly" title={`${name}: sprostowanie`} crumbs={crumbs} width="reading">
      <div className="lead-words">
        <p>Prostujesz stan, który obowiązuje {stretchWords(chosen.from, chosen.to)}.</p>
        <p>
          Popraw tylko to, co było zapisane błędnie. Jeżeli w zespole coś naprawdę się zmieniło,{' '}
          <a href={`${address}/zmiana`}>zmień stan od dnia</a>. Skład prostuje się{' '}
          <a href={`${address}/sklad`}>osobno</a>.
        </p>
      </div>
      <StaffForm
        action={correctTeamAction}
        values={{
          teamId: team.id,
          versionId: chosen.versionId,
          seenLockVersion: team.lockVersion,
          ...changingValues('facts.', chosen.state),
          ...chosenLegalAct(context, 'facts.legalBasisId', chosen.state.legalBasisId),
          ...establishedValues('facts.', chosen.state),
          ...sourceValues('facts.', chosen.state),
          ...(chosen.from.precision === 'interval' ? {} : dateFields('from', chosen.from.edtf)),
        }}
        submit="Dalej"
        name="Sprostowanie zapisu"
        confirm="Zapisz sprostowanie"
        reload={address}
        beside={<a href={address}>Anuluj</a>}
      >
        <HiddenValue name="teamId" />
        <HiddenValue name="versionId" />
        <HiddenValue name="seenLockVersion" />
        <TextArea
          name="reason"
          label="Powód sprostowania"
          rows={3}
          hint="Co było zapisane błędnie i skąd to wiadomo. Czytelnicy to zobaczą."
        />
        <ChangingFacts at="facts." />
        <NewLegalActFields />
        <EstablishedFields at="facts." />
        <PartialDateField
          name="from"
          legend="Stan obowiązuje od"
          isOptional
          hint="Zmień, gdy błędny był sam dzień. Poprzedni stan skończy się wtedy w nowym dniu."
        />
        <SourceRows at="facts." />
        <ProposalFields context={staff.context} />
      </StaffForm>
    </PanelPage>
  )
}
