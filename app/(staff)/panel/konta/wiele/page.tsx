import type { Metadata } from 'next'
import { backToList } from '#app/_server/list-place.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ChosenList, chosenValues } from '#components/panel/bulk/chosen-list.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listAccountsForStaff, listActiveWritersForStaff } from '#services/account/account-queries.ts'
import { countOwnedRevisions } from '#services/account/hand-over-drafts.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { chosenInAddress } from '../../chosen-records.ts'
import { disableAccountsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Wyłączenie kont' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks once whether the accounts that were ticked in their list are to be closed, and who takes over their drafts. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayManageAccounts)
  const { context } = staff
  const { ids } = chosenInAddress(await searchParams)
  const listHref = await backToList('/panel/konta')
  const chosen = listAccountsForStaff(context).filter(
    ({ id, disabledAt }) => ids.includes(id) && disabledAt === null && id !== staff.account.id,
  )
  const drafts = new Map(chosen.map(({ id }) => [id, countOwnedRevisions(context, id)]))
  const rows = chosen.map(({ id, name, email, lockVersion }) => ({
    id,
    lockVersion,
    label: name,
    hint: `${email}. Pod opieką: ${counted(drafts.get(id) ?? 0, pluralForms.draft)}.`,
  }))
  const writers = listActiveWritersForStaff(context).filter(({ id }) => !drafts.has(id))
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title="Wyłącz konta"
      crumbs={[{ label: 'Konta', href: '/panel/konta' }]}
      width="reading"
    >
      {rows.length === 0 ? (
        <EmptyState title="Nie zaznaczono żadnego czynnego konta">
          <p>
            Zaznacz konta na liście. Własnego konta nie można wyłączyć razem z innymi.{' '}
            <a href={listHref}>Wróć do listy</a>
          </p>
        </EmptyState>
      ) : (
        <StaffForm
          action={disableAccountsAction}
          values={chosenValues('accountIds', rows)}
          submit="Wyłącz konta"
          asksAgain
          tone="danger"
          cancel={listHref}
          undone="Nie wyłączono"
          isWork={false}
        >
          <p className="confirm-effect">
            Tych kont nie będzie można użyć do logowania, a trwające sesje zakończą się od razu. Teksty i wpisy w
            dzienniku zostaną. Każde konto można włączyć ponownie.
          </p>
          <ChosenList legend="Konta do wyłączenia" name="accountIds" rows={rows} />
          {[...drafts.values()].some((count) => count > 0) && (
            <SelectField
              name="toAccountId"
              label="Komu przypisać szkice"
              empty="Nikomu: zostaną przy tych kontach"
              choices={writers.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          )}
        </StaffForm>
      )}
    </PanelPage>
  )
}
