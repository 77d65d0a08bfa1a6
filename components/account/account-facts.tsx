import { Facts } from '#components/panel/facts.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { AccountState } from './account-table.tsx'

type Props = {
  readonly account: {
    readonly createdAt: number
    readonly disabledAt: number | null
    readonly passwordChangedAt: number
    readonly passwordResetAt: number | null
  }
  readonly lastSignInAt: number | null
}

/** What happened to an account so far. */
export function AccountFacts({ account, lastSignInAt }: Props) {
  const { createdAt, disabledAt, passwordChangedAt, passwordResetAt } = account
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
          value: passwordResetAt === null ? <PolishMoment at={passwordChangedAt} /> : 'jeszcze nie',
        },
        { term: 'Utworzono konto', value: <PolishMoment at={createdAt} /> },
      ]}
    />
  )
}
