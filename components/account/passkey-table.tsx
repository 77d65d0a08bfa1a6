import type { ReactNode } from 'react'
import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'

type PasskeyRow = {
  readonly id: number
  readonly name: string
  readonly rpId: string
  readonly isBackedUp: boolean
  readonly createdAt: number
  readonly lastUsedAt: number | null
}

type Props = {
  readonly passkeys: readonly PasskeyRow[]
  /** The portal's own, to which keys belong; null = no key works at its address. */
  readonly host: string | null
  /** The button that removes one. */
  readonly removeOne: (passkey: PasskeyRow) => ReactNode
}

/** Keys that sign in to an account. */
export function PasskeyTable({ passkeys, host, removeOne }: Props) {
  return (
    <DataTable
      caption="Klucze dostępu"
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: 'Nazwa',
          isRowHeader: true,
          cell: ({ name, rpId }) => (rpId === host ? name : `${name} (działa tylko pod adresem ${rpId})`),
        },
        { key: 'added', label: 'Dodano', cell: ({ createdAt }) => <PolishMoment at={createdAt} form="table" /> },
        {
          key: 'used',
          label: 'Ostatnie użycie',
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? '–' : <PolishMoment at={lastUsedAt} form="table" />),
        },
        {
          key: 'where',
          label: 'Gdzie jest',
          cell: ({ isBackedUp }) => (isBackedUp ? 'na kilku urządzeniach' : 'na jednym urządzeniu'),
        },
        { key: 'remove', label: 'Usunięcie', cell: removeOne },
      ]}
    />
  )
}
