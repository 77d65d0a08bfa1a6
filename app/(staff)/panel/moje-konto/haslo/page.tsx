import type { Metadata } from 'next'
import { isMailSent } from '#app/_server/context.ts'
import { requireStaffAnyPassword } from '#app/_server/staff.ts'
import { PasswordFields } from '#components/account/password-fields.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { hasNobodysPassword } from '#domain/oidc/nobodys-password.ts'
import { typeset } from '#domain/text/typography.ts'
import { requireAccountForStaff } from '#services/account/account-queries.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changePasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Zmiana hasła' }

export default async function Page() {
  const staff = await requireStaffAnyPassword()
  const account = requireAccountForStaff(staff.context, staff.account.id)
  const mustChange = account.passwordResetAt !== null
  const isFirst = hasNobodysPassword(account, findOwnOidcLink(staff.context))
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Zmień hasło"
      crumbs={mustChange ? [] : [{ label: 'Moje konto', href: '/panel/moje-konto' }]}
      width="reading"
    >
      <StaffForm
        action={changePasswordAction}
        submit="Zmień hasło"
        beside={mustChange ? null : <a href="/panel/moje-konto">Anuluj</a>}
      >
        <p>
          {mustChange
            ? 'Hasło do tego konta zna jeszcze ktoś inny. Ustaw własne, a potem przejdziesz do panelu.'
            : 'Po zmianie inne urządzenia zostaną wylogowane.'}
        </p>
        {isFirst && <p>{typeset(firstPasswordSentence(isMailSent()))}</p>}
        <PasswordFields />
      </StaffForm>
    </PanelPage>
  )
}

/** Of an account that the office opened: there is no present password to type. */
function firstPasswordSentence(isMailed: boolean): string {
  const way = isMailed
    ? 'wybierz na stronie logowania „Nie pamiętam hasła”'
    : 'poproś administratora o odnośnik do jego ustawienia'
  return `To konto powstało przy logowaniu kontem urzędu i nie ma jeszcze hasła. Żeby ustawić pierwsze, ${way}.`
}
