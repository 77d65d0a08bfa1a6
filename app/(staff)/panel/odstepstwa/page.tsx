import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import { WaiverTable } from '#components/waiver/waiver-table.tsx'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listWaivers } from '#services/article/waivers.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Odstępstwa od sprawdzeń' }

const ADDRESS = '/panel/odstepstwa'

/** All that keeps no text back although a check says so, until a day. */
export default async function Page() {
  const staff = await requireStaff(mayWriteArticles)
  const waivers = listWaivers(staff.context, null)
  return (
    <PanelPage staff={staff} current="/panel/zamiana" title="Odstępstwa od sprawdzeń">
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      <p className="lead-words">
        {typeset(
          'Usterki, które redakcja zostawiła w tekstach na określony czas. Te, które są barierami dostępności w opublikowanych tekstach, wymienia ',
        )}
        <a href="/deklaracja-dostepnosci">deklaracja dostępności</a>.
      </p>
      {waivers.length === 0 ? (
        <EmptyState title="Nie ma żadnego odstępstwa.">
          <p>{typeset('Redaktor zapisuje je przy artykule, gdy sprawdzenie zatrzymuje publikację.')}</p>
        </EmptyState>
      ) : (
        <WaiverTable waivers={waivers} today={warsawDay(staff.context.now)} withArticle />
      )}
    </PanelPage>
  )
}
