import { DataTable } from '#components/panel/data-table.tsx'
import { StateMark } from '#components/panel/state-mark.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import type { Right } from '#domain/account/rights.ts'
import { rightsInWords } from './labels.ts'

type AccountRow = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly rights: readonly Right[]
  /** Instants, ms UTC; null = never, not. */
  readonly lastSignInAt: number | null
  readonly disabledAt: number | null
  readonly passwordResetAt: number | null
}

/** Everybody who can, or could, sign in. */
export function AccountTable({ accounts }: { readonly accounts: readonly AccountRow[] }) {
  return (
    <DataTable
      caption="Konta"
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: 'Osoba',
          isRowHeader: true,
          cell: ({ id, name }) => <a href={`/panel/konta/${id}`}>{name}</a>,
        },
        { key: 'email', label: 'Adres e-mail', cell: ({ email }) => <span className="breakable">{email}</span> },
        { key: 'rights', label: 'Uprawnienia', cell: ({ rights }) => rightsInWords(rights) },
        {
          key: 'signed-in',
          label: 'Ostatnie logowanie',
          cell: ({ lastSignInAt }) =>
            lastSignInAt === null ? 'jeszcze nie było' : <PolishMoment at={lastSignInAt} form="table" />,
        },
        { key: 'state', label: 'Stan', cell: (account) => <AccountState {...account} /> },
      ]}
    />
  )
}

export function AccountState({ disabledAt, passwordResetAt }: Pick<AccountRow, 'disabledAt' | 'passwordResetAt'>) {
  if (disabledAt !== null) {
    return (
      <StateMark icon="withdrawn" tone="refusal">
        Wyłączone
      </StateMark>
    )
  }
  if (passwordResetAt !== null) return <StateMark icon="info">Czynne, czeka na zmianę hasła</StateMark>
  return (
    <StateMark icon="check" tone="public">
      Czynne
    </StateMark>
  )
}
