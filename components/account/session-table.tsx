import type { ReactNode } from 'react'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'

type SessionRow = {
  readonly id: string
  readonly createdAt: number
  readonly lastSeenAt: number
  readonly isThis: boolean
}

type Props = {
  readonly sessions: readonly SessionRow[]
  /** The button that ends one. */
  readonly endOne: (session: SessionRow) => ReactNode
}

/** Browsers in which an account is signed in. */
export function SessionTable({ sessions, endOne }: Props) {
  if (sessions.length === 0) return <EmptyState title="To konto nie jest teraz nigdzie zalogowane." />
  return (
    <DataTable
      caption="Sesje"
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'start',
          label: 'Zalogowano',
          isRowHeader: true,
          cell: ({ createdAt, isThis }) => (
            <>
              <PolishMoment at={createdAt} form="table" />
              {isThis && ' (ta przeglądarka)'}
            </>
          ),
        },
        {
          key: 'seen',
          label: 'Ostatnia czynność',
          cell: ({ lastSeenAt }) => <PolishMoment at={lastSeenAt} form="table" />,
        },
        {
          key: 'end',
          label: 'Zakończenie',
          cell: (session) => (session.isThis ? 'przyciskiem „Wyloguj się”' : endOne(session)),
        },
      ]}
    />
  )
}
