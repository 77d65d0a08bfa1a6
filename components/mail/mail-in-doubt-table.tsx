import type { ReactNode } from 'react'
import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import type { MailKind } from '#domain/mail/mail-kinds.ts'
import type { MailFailure, MailState } from '#domain/mail/mail-state.ts'
import { typeset } from '#domain/text/typography.ts'
import { mailFailureWords, mailKindLabels } from './labels.ts'

type MailRow = {
  readonly id: number
  readonly kind: MailKind
  readonly recipient: string
  readonly state: MailState
  readonly stateAt: number
  readonly failure: MailFailure | null
  readonly replyCode: number | null
}

type Props = {
  readonly mail: readonly MailRow[]
  /** The buttons that decide about one. */
  readonly decide: (mail: MailRow) => ReactNode
}

/** Mail that a person has to decide about. */
export function MailInDoubtTable({ mail, decide }: Props) {
  return (
    <DataTable
      caption="Wiadomości do rozstrzygnięcia"
      rows={mail}
      rowKey={({ id }) => String(id)}
      columns={[
        { key: 'kind', label: 'O czym', isRowHeader: true, cell: ({ kind }) => mailKindLabels[kind] },
        { key: 'recipient', label: 'Do kogo', cell: ({ recipient }) => recipient },
        { key: 'at', label: 'Kiedy', cell: ({ stateAt }) => <PolishMoment at={stateAt} form="table" /> },
        { key: 'why', label: 'Co się stało', cell: (row) => typeset(whatHappened(row)) },
        { key: 'decide', label: 'Co zrobić', cell: decide },
      ]}
    />
  )
}

function whatHappened({ state, failure, replyCode }: MailRow): string {
  if (state === 'uncertain' || failure === null) return 'Połączenie się urwało: nie wiadomo, czy dotarła.'
  return `Nie wysłano: ${mailFailureWords(failure, replyCode)}.`
}
