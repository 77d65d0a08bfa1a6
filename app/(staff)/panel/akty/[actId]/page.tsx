import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { ActFields } from '#components/legal-act/act-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { requireActForStaff } from '#services/legal-act/legal-act-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { actChoices } from '../act-choices.ts'
import { changeActAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana aktu prawnego' }

export default async function Page({ params }: { params: Promise<{ actId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const actId = recordNumber((await params).actId)
  const { lockVersion, signedEdtf, ...act } = found(() => requireActForStaff(staff.context, actId))
  const { kind, number, issuer, title, promulgation, url, amendsId } = act
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Akty prawne', href: '/panel/akty' }}
      title="Zmiana aktu prawnego"
      action={changeActAction}
      record={{ field: 'actId', id: actId, lockVersion }}
      values={{
        ...{ kind, number, issuer, title, promulgation, url, amendsId },
        ...dateFields('signed', signedEdtf),
      }}
    >
      <ActFields others={actChoices(staff.context, actId)} />
    </ChangeRecordPage>
  )
}
