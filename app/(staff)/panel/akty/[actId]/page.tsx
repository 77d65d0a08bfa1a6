import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ActFields } from '#components/legal-act/act-fields.tsx'
import { requireAct } from '#services/legal-act/legal-act-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { actChoices } from '../act-choices.ts'
import { changeActAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana aktu prawnego' }

export default async function Page({ params }: { params: Promise<{ actId: string }> }) {
  const staff = await requireStaff('editor')
  const actId = recordNumber((await params).actId)
  const { lockVersion, signedEdtf, ...act } = found(() => requireAct(staff.context.db, actId))
  const { kind, number, issuer, title, promulgation, url, amendsId } = act
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Zmiana aktu prawnego"
      crumbs={[{ label: 'Akty prawne', href: '/panel/akty' }]}
      width="reading"
    >
      <StaffForm
        action={changeActAction}
        values={{
          actId,
          seenLockVersion: lockVersion,
          ...{ kind, number, issuer, title, promulgation, url, amendsId },
          ...dateFields('signed', signedEdtf),
        }}
        submit="Zapisz"
        reload={`/panel/akty/${actId}`}
        beside={<a href="/panel/akty">Anuluj</a>}
      >
        <HiddenValue name="actId" />
        <HiddenValue name="seenLockVersion" />
        <ActFields others={actChoices(staff.context.db, actId)} />
      </StaffForm>
    </PanelPage>
  )
}
