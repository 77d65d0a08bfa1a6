import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { CountsTabs } from '#components/counts/counts-tabs.tsx'
import { lastMonth, lastQuarter, lastWeek, readPeriod } from '#components/counts/period.ts'
import { PeriodFilter } from '#components/counts/period-filter.tsx'
import { VainSearchTable } from '#components/counts/vain-search-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { mayReadCounts } from '#domain/permissions.ts'
import { firstOfDays } from '#domain/retention.ts'
import { typeset } from '#domain/text/typography.ts'
import { listVainSearches } from '#services/counts/list-vain-searches.ts'
import { PanelPage } from '../../../panel-page.tsx'

export const metadata: Metadata = { title: 'Szukano na próżno' }

const ADDRESS = '/panel/czytanie/szukano-na-prozno'
const periods = [lastWeek, lastMonth, lastQuarter]

type Props = { readonly searchParams: Promise<{ readonly okres?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayReadCounts)
  const period = readPeriod((await searchParams).okres, periods)
  const searches = listVainSearches(staff.context, firstOfDays(staff.context.now, period.days))
  return (
    <PanelPage
      staff={staff}
      current="/panel/czytanie"
      title="Szukano na próżno"
      crumbs={[{ label: 'Najczęściej czytane', href: '/panel/czytanie' }]}
    >
      <CountsTabs current={ADDRESS} />
      <PeriodFilter address={ADDRESS} offered={periods} chosen={period} />
      {searches.length === 0 ? (
        <EmptyState title="W tym okresie żadne zapytanie bez wyniku nie powtórzyło się wystarczająco często." />
      ) : (
        <VainSearchTable
          rows={searches.map(({ lastDay, ...search }) => ({
            ...search,
            href: `/szukaj?${new URLSearchParams({ q: search.question })}`,
            last: partialDateFromDay(lastDay),
          }))}
        />
      )}
      <p className="quiet panel-section">
        {typeset(
          'Zapytania, dla których portal nie miał żadnej strony albo miał ją dopiero po pominięciu słowa. Zapytanie trafia tu, gdy powtórzyło się w pięciu różnych minutach jednego dnia; zapytania z adresem e-mail lub długim numerem nie trafiają tu nigdy. Nie wiadomo, kto szukał. Teksty wpisali czytelnicy, bez wielkich i polskich liter.',
        )}
      </p>
    </PanelPage>
  )
}
