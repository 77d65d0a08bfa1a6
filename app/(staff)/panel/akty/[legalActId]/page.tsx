import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { LegalActFields } from '#components/legal-act/legal-act-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { requireLegalActForStaff } from '#services/legal-act/legal-act-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changeLegalActAction } from '../actions.ts'
import { chosenLegalAct } from '../chosen-legal-act.ts'

export const metadata: Metadata = { title: 'Zmiana aktu prawnego' }

export default async function Page({ params }: { params: Promise<{ legalActId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const legalActId = recordNumber((await params).legalActId)
  const { lockVersion, signedEdtf, ...legalAct } = found(() => requireLegalActForStaff(staff.context, legalActId))
  const { kind, number, issuer, title, promulgation, url, amendsId } = legalAct
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Akty prawne', href: '/panel/akty' }}
      title="Zmiana aktu prawnego"
      action={changeLegalActAction}
      record={{ field: 'legalActId', id: legalActId, lockVersion }}
      values={{
        ...{ kind, number, issuer, title, promulgation, url },
        ...chosenLegalAct(staff.context, 'amendsId', amendsId),
        ...dateFields('signed', signedEdtf),
      }}
    >
      <LegalActFields butFor={legalActId} />
    </ChangeRecordPage>
  )
}
