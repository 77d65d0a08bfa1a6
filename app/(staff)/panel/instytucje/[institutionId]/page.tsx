import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { InstitutionFields } from '#components/institution/institution-fields.tsx'
import { voivodeship } from '#domain/voivodeship.ts'
import { listTeamsOfInstitution, requireInstitution } from '#services/institution/institution-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changeInstitutionAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana instytucji' }

export default async function Page({ params }: { params: Promise<{ institutionId: string }> }) {
  const staff = await requireStaff('editor')
  const { db } = staff.context
  const institutionId = recordNumber((await params).institutionId)
  const institution = found(() => requireInstitution(db, institutionId))
  const teams = listTeamsOfInstitution(db, institutionId)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title={institution.name}
      crumbs={[{ label: 'Instytucje', href: '/panel/instytucje' }]}
      width="reading"
    >
      <p className="lead-words">
        Zmiana nazwy poprawia ją wszędzie, także w dawnych składach. Jeżeli instytucję przemianowano albo zastąpiła ją
        inna, dodaj nową i zmień skład zespołu od właściwego dnia.
      </p>
      <StaffForm
        action={changeInstitutionAction}
        values={{
          institutionId,
          seenLockVersion: institution.lockVersion,
          name: institution.name,
          kind: institution.kind,
        }}
        submit="Zapisz"
        reload={`/panel/instytucje/${institutionId}`}
        beside={<a href="/panel/instytucje">Anuluj</a>}
      >
        <HiddenValue name="institutionId" />
        <HiddenValue name="seenLockVersion" />
        <InstitutionFields />
      </StaffForm>
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
    </PanelPage>
  )
}
