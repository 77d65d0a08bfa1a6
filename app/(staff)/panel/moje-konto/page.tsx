import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { rightsInWords, SESSION_LIMITS_SENTENCE } from '#components/account/labels.ts'
import { SessionTable } from '#components/account/session-table.tsx'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { hasNobodysPassword } from '#domain/oidc/nobodys-password.ts'
import { typeset } from '#domain/text/typography.ts'
import { requireAccountForStaff } from '#services/account/account-queries.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { listOpenSessions } from '#services/session/session-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { changeOwnDataAction, chooseSingleKeysAction, endOneSessionAction, signOutEverywhereAction } from './actions.ts'
import { FactorsSection } from './factors-section.tsx'
import { MailSection } from './mail-section.tsx'
import { OidcSection } from './oidc-section.tsx'

export const metadata: Metadata = { title: 'Moje konto' }

export default async function Page() {
  const staff = await requireStaff()
  const { context } = staff
  const account = requireAccountForStaff(context, staff.account.id)
  const isPasswordSet = !hasNobodysPassword(account, findOwnOidcLink(context))
  const sessions = listOpenSessions(context, account.id)
  return (
    <PanelPage staff={staff} current="/panel/moje-konto" title="Moje konto" width="reading">
      <Facts
        facts={[
          { term: 'Imię i nazwisko', value: account.name },
          { term: 'Adres e-mail', value: account.email },
          { term: 'Uprawnienia', value: rightsInWords(account.rights) },
        ]}
      />
      <p className="quiet">Nazwisko, adres i uprawnienia zmienia administrator.</p>
      <section className="panel-section">
        <h2>Dane dla czytelników</h2>
        <StaffForm
          action={changeOwnDataAction}
          values={{ seenLockVersion: account.lockVersion, unit: account.unit, position: account.position }}
          submit="Zapisz dane"
          reload="/panel/moje-konto"
        >
          <HiddenValue name="seenLockVersion" />
          <TextField name="unit" label="Komórka organizacyjna" hint="Widoczna w metryczce artykułu." isOptional />
          <TextField name="position" label="Stanowisko" hint="Widoczne w metryczce artykułu." isOptional />
        </StaffForm>
      </section>
      <section className="panel-section">
        <h2>Klawiatura</h2>
        <StaffForm
          action={chooseSingleKeysAction}
          values={{ usesSingleKeys: staff.view.usesSingleKeys ? 'on' : null }}
          submit="Zapisz ustawienie klawiatury"
        >
          <CheckboxField
            name="usesSingleKeys"
            label="Skróty jednym klawiszem na listach"
            hint={typeset(
              'Ukośnik ( / ) przenosi do pola szukania, litera n otwiera nowy wpis, strzałki w górę i w dół chodzą po wierszach, a Enter otwiera wiersz. Wyłącz, jeżeli przeszkadzają, na przykład przy sterowaniu głosem.',
            )}
          />
        </StaffForm>
      </section>
      <MailSection staff={staff} />
      <section className="panel-section">
        <h2>Hasło</h2>
        <p>
          {isPasswordSet ? (
            <>
              Ustawiono: <PolishMoment at={account.passwordChangedAt} />
            </>
          ) : (
            'Jeszcze nie ustawiono.'
          )}
        </p>
        <p>
          <a className="button" href="/panel/moje-konto/haslo">
            Zmień hasło
          </a>
        </p>
      </section>
      <FactorsSection staff={staff} />
      <OidcSection staff={staff} />
      <section className="panel-section">
        <h2>Sesje</h2>
        <p>{typeset(SESSION_LIMITS_SENTENCE)}</p>
        <SessionTable
          sessions={sessions.map((open) => ({ ...open, isThis: open.id === staff.session.sessionId }))}
          endOne={({ id }) => (
            <StaffForm action={endOneSessionAction} values={{ sessionId: id }} submit="Zakończ tę sesję" tone="plain">
              <HiddenValue name="sessionId" />
            </StaffForm>
          )}
        />
        <StaffForm action={signOutEverywhereAction} submit="Wyloguj ze wszystkich urządzeń" tone="plain">
          <p>
            Kończy każdą sesję, także tę. Niezapisane zmiany w innych oknach zostaną w nich do ponownego zalogowania.
          </p>
        </StaffForm>
      </section>
    </PanelPage>
  )
}
