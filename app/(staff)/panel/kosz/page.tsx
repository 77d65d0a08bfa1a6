import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '#app/_server/staff.ts'
import { BIN_FORM, BinTable } from '#components/panel/article/bin-table.tsx'
import { BinBar } from '#components/panel/bulk/bin-bar.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { parsePage } from '#domain/list/paging.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { listBin } from '#services/article/list-bin.ts'
import { PanelPage } from '../../panel-page.tsx'
import { restoreArticleAction, takeUpChangesAction } from './actions.ts'

export const metadata: Metadata = { title: 'Kosz' }

type Props = { searchParams: Promise<{ strona?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const asked = parsePage((await searchParams).strona) ?? notFound()
  const { entries, page, pages } = listBin(staff.context, asked.number)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Kosz"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      {entries.length === 0 ? (
        <EmptyState title="Kosz jest pusty">
          <p>
            Trafiają tu usunięte szkice i odrzucone zmiany. <a href="/panel/artykuly">Wróć do listy artykułów</a>.
          </p>
        </EmptyState>
      ) : (
        <>
          {entries.some(({ kind }) => kind === 'draft') && <BinBar id={BIN_FORM} />}
          <BinTable entries={entries} restore={restoreArticleAction} takeUp={takeUpChangesAction} />
        </>
      )}
      <PanelPager page={page} pages={pages} href={(number) => `/panel/kosz?strona=${number}`} />
    </PanelPage>
  )
}
