import { tickColumn } from '#components/panel/bulk/row-tick.tsx'
import { DataTable } from '#components/panel/data-table.tsx'
import { withList } from '#components/panel/list-place.ts'
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

type Props = {
  readonly accounts: readonly AccountRow[]
  /** Where in the list the reader is. */
  readonly place: string
  /** Of whoever looks: nobody closes their own account among many. */
  readonly ownId: number
}

/** Everybody who can, or could, sign in; active ones can be ticked in the form around the table. */
export function AccountTable({ accounts, place, ownId }: Props) {
  return (
    <DataTable
      caption="Konta"
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        tickColumn(({ id, name, disabledAt }: AccountRow) => (disabledAt === null && id !== ownId ? name : null)),
        {
          key: 'name',
          label: 'Osoba',
          isRowHeader: true,
          cell: ({ id, name }) => <a href={withList(`/panel/konta/${id}`, place)}>{name}</a>,
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
  if (passwordResetAt !== null) return <StateMark icon="info">Czynne, czeka na ustawienie hasła</StateMark>
  return (
    <StateMark icon="check" tone="public">
      Czynne
    </StateMark>
  )
}
