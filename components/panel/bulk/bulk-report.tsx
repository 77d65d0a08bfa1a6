import { articleName } from '#components/panel/article/action-labels.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import type { BulkOutcome } from '#domain/bulk/bulk-action.ts'
import type { Issue } from '#domain/issue.ts'
import { typeset } from '#domain/text/typography.ts'
import { bulkIssueSentence, bulkOutcomeLabels } from './labels.ts'

type ReportRow = {
  readonly articleId: number
  readonly title: string
  /** Null = its turn has not come. */
  readonly outcome: BulkOutcome | null
  readonly issues: readonly Issue[]
}

type Props = { readonly rows: readonly ReportRow[] }

/** The articles of a run by what came of them: first those that need a person. */
export function BulkReport({ rows }: Props) {
  return (
    <>
      <Part rows={rows} outcome="refused" title={bulkOutcomeLabels.refused} />
      <Part rows={rows} outcome={null} title="Do zrobienia" />
      <Part rows={rows} outcome="done" title={bulkOutcomeLabels.done} />
      <Part rows={rows} outcome="unchanged" title={bulkOutcomeLabels.unchanged} />
    </>
  )
}

type PartProps = Props & { readonly outcome: ReportRow['outcome']; readonly title: string }

function Part({ rows, outcome, title }: PartProps) {
  const own = rows.filter((row) => row.outcome === outcome)
  if (own.length === 0) return null
  const why = {
    key: 'why',
    label: outcome === 'refused' ? 'Dlaczego' : 'Uwaga',
    cell: ({ issues }: ReportRow) => typeset(issues.map(bulkIssueSentence).join(' ')),
  }
  return (
    <section>
      <h2>
        {title}: {own.length}
      </h2>
      <DataTable
        caption={title}
        rows={own}
        rowKey={({ articleId }) => articleId}
        columns={[
          {
            key: 'title',
            label: 'Tytuł',
            isRowHeader: true,
            cell: ({ articleId, title: name }) => (
              <a href={`/panel/artykuly/${articleId}`}>{typeset(articleName(name))}</a>
            ),
          },
          ...(own.some(({ issues }) => issues.length > 0) ? [why] : []),
        ]}
      />
    </section>
  )
}
