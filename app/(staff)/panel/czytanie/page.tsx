import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { publicRoutes } from '#app/(public)/routes.ts'
import { CountsTabs } from '#components/counts/counts-tabs.tsx'
import { MostReadTable } from '#components/counts/most-read-table.tsx'
import { lastMonth, lastWeek, lastYear, readPeriod } from '#components/counts/period.ts'
import { PeriodFilter } from '#components/counts/period-filter.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { mayReadCounts } from '#domain/permissions.ts'
import { firstOfDays } from '#domain/retention.ts'
import { typeset } from '#domain/text/typography.ts'
import { listMostRead } from '#services/counts/list-most-read.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Najczęściej czytane' }

const ADDRESS = '/panel/czytanie'
const periods = [lastWeek, lastMonth, lastYear]

type Props = { readonly searchParams: Promise<{ readonly okres?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayReadCounts)
  const period = readPeriod((await searchParams).okres, periods)
  const pages = listMostRead(staff.context, firstOfDays(staff.context.now, period.days))
  return (
    <PanelPage staff={staff} current={ADDRESS} title="Najczęściej czytane">
      <CountsTabs current={ADDRESS} />
      <PeriodFilter address={ADDRESS} offered={periods} chosen={period} />
      {pages.length === 0 ? (
        <EmptyState title="W tym okresie nie policzono jeszcze żadnego odczytu.">
          <p>{typeset('Odczyty pojawiają się tu po minucie.')}</p>
        </EmptyState>
      ) : (
        <MostReadTable rows={pages.map(({ title, ...page }) => ({ ...page, title: title ?? labelOf(page.address) }))} />
      )}
      <p className="quiet panel-section">
        {typeset(
          'Liczby są zaniżone: nie ma w nich stron, które wysłał serwer pośredniczący przed portalem albo pokazała pamięć przeglądarki. Roboty, które się przedstawiają, nie są liczone, pozostałe tak. Nie wiadomo, kto czytał ani ile osób.',
        )}
      </p>
    </PanelPage>
  )
}

/** What kind of page it is, for one that has no title of its own. */
function labelOf(address: string): string {
  const parts = address.split('/')
  const route = publicRoutes.find(({ pattern }) => {
    const places = pattern.split('/')
    return places.length === parts.length && places.every((place, at) => place.startsWith('[') || place === parts[at])
  })
  return route?.label ?? address
}
