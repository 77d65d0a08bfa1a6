import type { Metadata } from 'next'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountFacts } from '#components/account/account-facts.tsx'
import { AccountFields } from '#components/account/account-fields.tsx'
import { SessionTable } from '#components/account/session-table.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { findAccountView } from './account-view.ts'
import { changeAccountAction, enableAccountAction, endAccountSessionsAction } from './actions.ts'
import { FactorsSection } from './factors-section.tsx'

export const metadata: Metadata = { title: 'Konto' }

type Props = { params: Promise<{ accountId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayManageAccounts)
  const { account, sessions, lastSignInAt, oidcLinkedAt } = findAccountView(
    staff,
    recordNumber((await params).accountId),
  )
  const address = `/panel/konta/${account.id}`
  const seen = { accountId: account.id, seenLockVersion: account.lockVersion }
  const { name, email, unit, position, rights } = account
  return (
    <PanelPage
      staff={staff}
      current="/panel/konta"
      title={name}
      crumbs={[{ label: 'Konta', href: '/panel/konta' }]}
      width="reading"
    >
      <AccountFacts account={account} lastSignInAt={lastSignInAt} oidcLinkedAt={oidcLinkedAt} />
      <section className="panel-section">
        <h2>Dane i uprawnienia</h2>
        <StaffForm
          action={changeAccountAction}
          values={{ ...seen, name, email, unit, position, rights }}
          submit="Zapisz konto"
          asksAgain
          reload={address}
        >
          <HiddenValue name="accountId" />
          <HiddenValue name="seenLockVersion" />
          <AccountFields />
        </StaffForm>
      </section>
      <section className="panel-section">
        <h2>Hasło</h2>
        <p>
          {typeset(
            account.passwordResetAt === null
              ? 'Gdy je unieważnisz, dotychczasowe przestanie działać, a ta osoba dostanie odnośnik do ustawienia nowego.'
              : 'Ta osoba nie ustawiła jeszcze hasła. Gdy odnośnik wygaśnie albo zginie, przygotuj nowy.',
          )}
        </p>
        <p>
          <a className="button" href={`${address}/haslo`}>
            {account.passwordResetAt === null ? 'Unieważnij hasło' : 'Przygotuj nowy odnośnik'}
          </a>
        </p>
      </section>
      <FactorsSection staff={staff} accountId={account.id} />
      <section className="panel-section">
        <h2>Sesje</h2>
        <SessionTable
          sessions={sessions}
          endOne={({ id }) => (
            <StaffForm
              action={endAccountSessionsAction}
              values={{ accountId: account.id, sessionId: id }}
              submit="Zakończ tę sesję"
              tone="plain"
            >
              <HiddenValue name="accountId" />
              <HiddenValue name="sessionId" />
            </StaffForm>
          )}
        />
        {sessions.length > 0 && (
          <StaffForm
            action={endAccountSessionsAction}
            values={{ accountId: account.id }}
            submit="Wyloguj to konto ze wszystkich urządzeń"
            tone="plain"
          >
            <HiddenValue name="accountId" />
          </StaffForm>
        )}
      </section>
      <section className="panel-section">
        <h2>Dostęp</h2>
        {account.disabledAt === null ? (
          <p>
            <a className="button" href={`${address}/wylacz`}>
              Wyłącz konto
            </a>
          </p>
        ) : (
          <StaffForm action={enableAccountAction} values={seen} submit="Włącz konto" tone="plain" asksAgain>
            <HiddenValue name="accountId" />
            <HiddenValue name="seenLockVersion" />
            <p>Włączone konto odzyska swoje uprawnienia i hasło.</p>
          </StaffForm>
        )}
      </section>
      <p className="panel-section">
        <a href={`/panel/dziennik?kto=${account.id}`}>Zdarzenia tej osoby w dzienniku</a>
      </p>
    </PanelPage>
  )
}
