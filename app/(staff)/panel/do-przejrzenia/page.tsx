import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { bulkActionLabels } from '#components/panel/bulk/labels.ts'
import { RecordBar } from '#components/panel/bulk/record-bar.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import { ReviewTable } from '#components/panel/review/review-table.tsx'
import { bulkActionSlugs } from '#domain/bulk/bulk-choice.ts'
import { mayRetireArticles, mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { listArticlesToReview } from '#services/article/articles-to-review.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Do przejrzenia' }

const ADDRESS = '/panel/do-przejrzenia'

const decisions = (['archive', 'plan-archiving', 'keep-published'] as const).map((action) => ({
  slug: bulkActionSlugs[action],
  label: bulkActionLabels[action],
}))

/** Published articles that may belong in the archive. Nothing happens to any of them until somebody decides. */
export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayWriteArticles)
  const query = listQuery(await searchParams)
  const articles = listArticlesToReview(staff.context)
  const { rows, page, pages } = pageOf(articles, query)
  const canDecide = mayRetireArticles(staff.context.actor)
  return (
    <PanelPage staff={staff} current="/panel/zamiana" title="Do przejrzenia">
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      <p className="lead-words">
        {typeset(
          'Opublikowane artykuły, które mogą już należeć do archiwum. Portal tylko je proponuje: o każdym decyduje redaktor.',
        )}
      </p>
      {articles.length === 0 ? (
        <EmptyState title="Nie ma czego przeglądać.">
          <p>
            {typeset(
              'Trafią tu artykuły po terminie, po wydarzeniu, dawno niezmieniane i takie, których nikt nie czyta.',
            )}
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="list-count">{counted(articles.length, pluralForms.article)}</p>
          <form action="/panel/artykuly/wiele" role="none">
            {canDecide && <RecordBar label="Czynność na wielu artykułach" actions={decisions} />}
            <ReviewTable rows={rows} canDecide={canDecide} now={staff.context.now} />
          </form>
          <PanelPager page={page} pages={pages} href={listHref(ADDRESS, query)} />
        </>
      )}
    </PanelPage>
  )
}
