import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { InstitutionFields } from '#components/institution/institution-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { listTeamsOfInstitution, requireInstitutionForStaff } from '#services/institution/institution-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changeInstitutionAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana instytucji' }

export default async function Page({ params }: { params: Promise<{ institutionId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const institutionId = recordNumber((await params).institutionId)
  const institution = found(() => requireInstitutionForStaff(context, institutionId))
  const teams = listTeamsOfInstitution(context, institutionId)
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/zespoly"
      list={{ label: 'Instytucje', href: '/panel/instytucje' }}
      title={institution.name}
      action={changeInstitutionAction}
      record={{ field: 'institutionId', id: institutionId, lockVersion: institution.lockVersion }}
      values={{ name: institution.name, kind: institution.kind }}
      above={
        <p className="lead-words">
          Zmiana nazwy poprawia ją wszędzie, także w dawnych składach. Jeżeli instytucję przemianowano albo zastąpiła ją
          inna, dodaj nową i zmień skład zespołu od właściwego dnia.
        </p>
      }
      below={
        <section className="panel-section">
          <h2>Należy do zespołów</h2>
          {teams.length === 0 ? (
            <p>Dziś do żadnego.</p>
          ) : (
            <ul>
              {teams.map(({ id, code }) => (
                <li key={id}>
                  <a href={`/panel/zespoly/${id}`}>zespół {voivodeship(code).adjective}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      }
    >
      <InstitutionFields />
    </ChangeRecordPage>
  )
}
