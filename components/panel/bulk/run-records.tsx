import { DataTable } from '#components/panel/data-table.tsx'
import type { BulkOutcome } from '#domain/bulk/bulk-action.ts'
import type { Issue } from '#domain/issue.ts'
import type { FoundPlace } from '#domain/phrase/phrase-in-article.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import { typeset } from '#domain/text/typography.ts'
import { FoundPlaces } from '../phrase/found-places.tsx'
import { recordHref, recordKindLabels, recordName } from '../phrase/labels.ts'
import { bulkIssueSentence, bulkOutcomeLabels } from './labels.ts'

type RecordRow = {
  readonly kind: PhraseRecordKind
  readonly recordId: number
  readonly title: string
  /** Null = it waits for the publishing. */
  readonly outcome: BulkOutcome | null
  readonly issues: readonly Issue[]
  /** Where the words are now. */
  readonly places: readonly FoundPlace[]
}

/** Records that a run changes when it is published, with what came of each. */
export function RunRecords({ rows }: { readonly rows: readonly RecordRow[] }) {
  return (
    <section>
      <h2>Wpisy w rejestrach i krótkie strony: {rows.length}</h2>
      <DataTable
        caption="Wpisy w rejestrach i krótkie strony"
        rows={rows}
        rowKey={({ kind, recordId }) => `${kind} ${recordId}`}
        columns={[
          {
            key: 'title',
            label: 'Nazwa',
            isRowHeader: true,
            cell: (row) => (
              <>
                <a href={recordHref(row)}>{typeset(recordName(row))}</a>
                <span className="row-note">{recordKindLabels[row.kind]}</span>
              </>
            ),
          },
          {
            key: 'outcome',
            label: 'Stan',
            cell: ({ outcome, issues }) => (
              <>
                {outcome === null ? 'Czeka na publikację' : bulkOutcomeLabels[outcome]}
                {issues.length > 0 && (
                  <span className="row-note">{typeset(issues.map(bulkIssueSentence).join(' '))}</span>
                )}
              </>
            ),
          },
          {
            key: 'places',
            label: 'Gdzie',
            cell: ({ places }) => (places.length === 0 ? '–' : <FoundPlaces places={places} />),
          },
        ]}
      />
    </section>
  )
}
