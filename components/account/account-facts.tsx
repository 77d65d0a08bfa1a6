import { Facts } from '#components/panel/facts.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { hasNobodysPassword } from '#domain/oidc/nobodys-password.ts'
import { AccountState } from './account-table.tsx'

type Props = {
  readonly account: {
    readonly createdAt: number
    readonly disabledAt: number | null
    readonly passwordChangedAt: number
    readonly passwordResetAt: number | null
  }
  readonly lastSignInAt: number | null
  /** Since when an account of the office opens it; null = none does. */
  readonly oidcLinkedAt: number | null
}

/** What happened to an account so far. */
export function AccountFacts({ account, lastSignInAt, oidcLinkedAt }: Props) {
  const { createdAt, disabledAt, passwordChangedAt, passwordResetAt } = account
  const isPasswordSet = passwordResetAt === null && !hasNobodysPassword(account, oidcLinkedAt)
  return (
    <Facts
      facts={[
        { term: 'Stan', value: <AccountState {...account} /> },
        ...(disabledAt === null ? [] : [{ term: 'Wyłączono', value: <PolishMoment at={disabledAt} /> }]),
        {
          term: 'Ostatnie logowanie',
          value: lastSignInAt === null ? 'jeszcze nie było' : <PolishMoment at={lastSignInAt} />,
        },
        {
          term: 'Ustawiono hasło',
          value: isPasswordSet ? <PolishMoment at={passwordChangedAt} /> : 'jeszcze nie',
        },
        ...(oidcLinkedAt === null
          ? []
          : [{ term: 'Połączono z kontem urzędu', value: <PolishMoment at={oidcLinkedAt} /> }]),
        { term: 'Utworzono konto', value: <PolishMoment at={createdAt} /> },
      ]}
    />
  )
}
