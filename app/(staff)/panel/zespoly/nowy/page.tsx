import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { WholeStateFields } from '#components/team/whole-state-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { voivodeships } from '#domain/voivodeship.ts'
import { listTeamHrefsForStaff } from '#services/team/team-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { ProposalFields } from '../../../proposal-fields.tsx'
import { createTeamAction } from '../actions.ts'
import { emptyState } from '../team-values.ts'

export const metadata: Metadata = { title: 'Nowy zespół' }

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const known = listTeamHrefsForStaff(context)
  const missing = voivodeships.filter(({ code }) => known[code] === undefined)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zespoly"
      title="Nowy zespół"
      crumbs={[{ label: 'Zespoły', href: '/panel/zespoly' }]}
      width="reading"
    >
      {missing.length === 0 ? (
        <EmptyState title="W rejestrze są już zespoły wszystkich województw.">
          <p>
            <a href="/panel/zespoly">Wróć do listy i wybierz zespół, który się zmienił</a>
          </p>
        </EmptyState>
      ) : (
        <StaffForm
          action={createTeamAction}
          values={emptyState}
          submit="Dodaj zespół"
          beside={<a href="/panel/zespoly">Anuluj</a>}
        >
          <SelectField
            name="voivodeship"
            label="Województwo"
            empty="Wybierz województwo"
            choices={missing.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <WholeStateFields />
          <ProposalFields context={staff.context} />
        </StaffForm>
      )}
    </PanelPage>
  )
}
