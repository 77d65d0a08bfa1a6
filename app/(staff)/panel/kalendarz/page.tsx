import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '#app/_server/staff.ts'
import { MonthTable } from '#components/panel/calendar/month-table.tsx'
import { type CalendarMonth, isCalendarMonth, monthAt, monthLater } from '#domain/calendar/calendar-month.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listCalendarEntries } from '#services/calendar/list-calendar-entries.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Kalendarz planów' }

type Props = { searchParams: Promise<{ readonly miesiac?: string | readonly string[] }> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { now } = staff.context
  const { miesiac: asked = monthAt(now) } = await searchParams
  if (typeof asked !== 'string' || !isCalendarMonth(asked)) notFound()
  const entries = listCalendarEntries(staff.context, asked)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Kalendarz planów"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      <p className="lead-words">
        {typeset('Co ukaże się albo trafi do archiwum samo i czego termin mija. Godziny są podane w czasie polskim.')}
      </p>
      <MonthLinks month={asked} current={monthAt(now)} />
      <h2 className="calendar-month">{monthName(asked)}</h2>
      {entries.size === 0 && <p className="quiet">{typeset('W tym miesiącu nic nie jest zaplanowane.')}</p>}
      <MonthTable
        month={asked}
        caption={`Plany: ${monthName(asked)}`}
        entries={entries}
        now={now}
        today={warsawDay(now)}
      />
    </PanelPage>
  )
}

function MonthLinks({ month, current }: { readonly month: CalendarMonth; readonly current: CalendarMonth }) {
  const links = [
    { month: monthLater(month, -1), label: 'Poprzedni' },
    { month: month === current ? null : current, label: 'Bieżący' },
    { month: monthLater(month, 1), label: 'Następny' },
  ]
  return (
    <nav className="calendar-links" aria-label="Miesiące">
      <ul>
        {links.map(
          ({ month, label }) =>
            month !== null && (
              <li key={label}>
                <a href={`/panel/kalendarz?miesiac=${month}`}>{typeset(`${label}: ${monthName(month)}`)}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}

const monthWords = new Intl.DateTimeFormat('pl', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "grudzień 2026". */
function monthName(month: CalendarMonth): string {
  return monthWords.format(new Date(`${month}-01T00:00:00Z`))
}
