import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { HelplineFields } from '#components/help/helpline-fields.tsx'
import { requireHelpline } from '#services/helpline/helpline-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changeHelplineAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana infolinii' }

export default async function Page({ params }: { params: Promise<{ helplineId: string }> }) {
  const staff = await requireStaff('editor')
  const helplineId = recordNumber((await params).helplineId)
  const line = found(() => requireHelpline(staff.context.db, helplineId))
  const { name, phone, email, purpose, hours, languages, cost, sourceName, sourceUrl, position } = line
  return (
    <PanelPage
      staff={staff}
      current="/panel/infolinie"
      title={name}
      crumbs={[{ label: 'Infolinie', href: '/panel/infolinie' }]}
      width="reading"
    >
      <StaffForm
        action={changeHelplineAction}
        values={{
          helplineId,
          seenLockVersion: line.lockVersion,
          retired: line.retiredAt !== null,
          ...{ name, phone, email, purpose, hours, languages, cost, sourceName, sourceUrl, position },
          ...dateFields('stated', line.statedEdtf),
        }}
        submit="Zapisz"
        reload={`/panel/infolinie/${helplineId}`}
        beside={<a href="/panel/infolinie">Anuluj</a>}
      >
        <HiddenValue name="helplineId" />
        <HiddenValue name="seenLockVersion" />
        <HiddenValue name="position" />
        <HelplineFields />
        <CheckboxField
          name="retired"
          label="Zdjęta ze strony"
          hint="Czytelnicy jej nie widzą. Dane zostają tutaj i można ją przywrócić."
        />
      </StaffForm>
    </PanelPage>
  )
}
