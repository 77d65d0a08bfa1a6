import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { HelplineFields } from '#components/help/helpline-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { requireHelplineForStaff } from '#services/helpline/helpline-queries.ts'
import { ProposalFields } from '../../../proposal-fields.tsx'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changeHelplineAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana infolinii' }

export default async function Page({ params }: { params: Promise<{ helplineId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const helplineId = recordNumber((await params).helplineId)
  const line = found(() => requireHelplineForStaff(staff.context, helplineId))
  const { name, phone, email, purpose, hours, languages, cost, sourceName, sourceUrl, position } = line
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/infolinie"
      list={{ label: 'Infolinie', href: '/panel/infolinie' }}
      title={name}
      action={changeHelplineAction}
      record={{ field: 'helplineId', id: helplineId, lockVersion: line.lockVersion }}
      values={{
        retired: line.retiredAt !== null,
        ...{ name, phone, email, purpose, hours, languages, cost, sourceName, sourceUrl, position },
        ...dateFields('stated', line.statedEdtf),
      }}
    >
      <HiddenValue name="position" />
      <HelplineFields />
      <CheckboxField
        name="retired"
        label="Zdjęta ze strony"
        hint="Czytelnicy jej nie widzą. Dane zostają tutaj i można ją przywrócić."
      />
      <ProposalFields context={staff.context} />
    </ChangeRecordPage>
  )
}
