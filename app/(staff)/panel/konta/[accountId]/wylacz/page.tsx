import type { Metadata } from 'next'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listActiveWritersForStaff } from '#services/account/account-queries.ts'
import { countOwnedRevisions } from '#services/account/hand-over-drafts.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { findAccountView } from '../account-view.ts'
import { disableAccountAction } from './actions.ts'

export const metadata: Metadata = { title: 'Wyłączenie konta' }

type Props = { params: Promise<{ accountId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayManageAccounts)
  const { account } = findAccountView(staff, recordNumber((await params).accountId))
  const address = `/panel/konta/${account.id}`
  const kept = countOwnedRevisions(staff.context, account.id)
  const writers = listActiveWritersForStaff(staff.context).filter(({ id }) => id !== account.id)
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title={`Wyłącz konto: ${account.name}`}
      crumbs={[
        { label: 'Konta', href: '/panel/konta' },
        { label: account.name, href: address },
      ]}
      width="reading"
    >
      <StaffForm
        action={disableAccountAction}
        values={{ accountId: account.id, seenLockVersion: account.lockVersion }}
        submit="Wyłącz konto"
        asksAgain
        tone="danger"
        reload={`${address}/wylacz`}
        cancel={address}
      >
        <HiddenValue name="accountId" />
        <HiddenValue name="seenLockVersion" />
        <p>
          {account.name} ({account.email}): tego konta nie będzie można użyć do logowania, a trwające sesje zakończą się
          od razu. Teksty i wpisy w dzienniku zostaną. Konto można włączyć ponownie.
        </p>
        {kept > 0 && (
          <SelectField
            name="toAccountId"
            label="Komu przypisać szkice"
            hint={`Pod opieką tej osoby: ${counted(kept, pluralForms.draft)}.`}
            empty="Nikomu: zostaną przy tym koncie"
            choices={writers.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
      </StaffForm>
    </PanelPage>
  )
}
