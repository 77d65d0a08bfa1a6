import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { backToList, placeOfThisPage } from '#app/_server/list-place.ts'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff, type Staff } from '#app/_server/staff.ts'
import { chosenWords } from '#components/panel/bulk/chosen-words.ts'
import { bulkActionLabels } from '#components/panel/bulk/labels.ts'
import { RunTable } from '#components/panel/bulk/run-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { Forbidden } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { listBulkRuns, requireBulkRun } from '#services/bulk/bulk-run-queries.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { RunView } from './run-view.tsx'

export const metadata: Metadata = { title: 'Raporty czynności' }

type Props = { searchParams: Promise<AddressParameters> }

/** One run, by its number in the address, or the last ones. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { nr } = await searchParams
  if (nr !== undefined) return <RunPage staff={staff} runId={typeof nr === 'string' ? recordNumber(nr) : notFound()} />
  const runs = listBulkRuns(staff.context)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Raporty czynności"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      {runs.length === 0 ? (
        <EmptyState title="Nie ma jeszcze raportów">
          <p>
            Powstają, gdy wybierasz czynność dla wielu artykułów na <a href="/panel/artykuly">liście artykułów</a>.
          </p>
        </EmptyState>
      ) : (
        <RunTable runs={runs} />
      )}
    </PanelPage>
  )
}

async function RunPage({ staff, runId }: { readonly staff: Staff; readonly runId: number }) {
  const run = requireRun(staff, runId)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={`${bulkActionLabels[run.request.action]}: ${chosenWords(run)}`}
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: 'Raporty czynności', href: '/panel/artykuly/wiele/raporty' },
      ]}
    >
      <RunView staff={staff} run={run} listHref={await backToList('/panel/artykuly')} place={await placeOfThisPage()} />
    </PanelPage>
  )
}

function requireRun({ context }: Staff, runId: number) {
  try {
    return found(() => requireBulkRun(context, runId))
  } catch (error) {
    if (error instanceof Forbidden) forbidden()
    throw error
  }
}
