import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { EntrySentence } from './entry-sentence.tsx'
import { doerInWords, type EntryView } from './entry-view.ts'

/** What happened, newest first. */
export function EntryTable({ entries }: { readonly entries: readonly EntryView[] }) {
  return (
    <DataTable
      caption="Zdarzenia"
      rows={entries}
      rowKey={({ number }) => number}
      columns={[
        { key: 'when', label: 'Kiedy', cell: ({ recordedAt }) => <PolishMoment at={recordedAt} form="table" /> },
        { key: 'who', label: 'Kto', cell: doerInWords },
        {
          key: 'what',
          label: 'Co',
          isRowHeader: true,
          cell: ({ verb, subject, subjectName }) => <EntrySentence verb={verb} subject={subject} name={subjectName} />,
        },
        {
          key: 'number',
          label: 'Numer',
          align: 'end',
          cell: ({ number }) => <a href={`/panel/dziennik/${number}`}>{number}</a>,
        },
      ]}
    />
  )
}
