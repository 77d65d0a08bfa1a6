import type { CalendarEntry } from '#domain/calendar/calendar-entry.ts'
import { type CalendarMonth, weeksOf } from '#domain/calendar/calendar-month.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { DayEntries } from './day-entries.tsx'

type Props = {
  readonly month: CalendarMonth
  readonly caption: string
  readonly entries: ReadonlyMap<IsoDay, readonly CalendarEntry[]>
  /** Instant (ms UTC). */
  readonly now: number
  /** Calendar of Warsaw. */
  readonly today: IsoDay
}

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

/** A month by weeks; on a phone a list of those days on which anything is. */
export function MonthTable({ month, caption, entries, now, today }: Props) {
  return (
    <table className="calendar">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) =>
              day === null ? (
                <td key={weekdays[place]} className="calendar-outside" />
              ) : (
                <Day key={day} day={day} isToday={day === today} entries={entries.get(day) ?? []} now={now} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = {
  readonly day: IsoDay
  readonly isToday: boolean
  readonly entries: readonly CalendarEntry[]
  readonly now: number
}

function Day({ day, isToday, entries, now }: DayProps) {
  return (
    <td aria-current={isToday ? 'date' : undefined} className={entries.length === 0 ? 'calendar-empty' : undefined}>
      <time dateTime={day} className="calendar-day">
        <span className="calendar-weekday">{dayWords.format(new Date(`${day}T00:00:00Z`))}</span>
        <span className="calendar-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
      </time>
      {isToday && <span className="calendar-today">dziś</span>}
      {entries.length > 0 && <DayEntries entries={entries} now={now} />}
    </td>
  )
}

/** "wtorek, 1 grudnia". */
const dayWords = new Intl.DateTimeFormat('pl', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
