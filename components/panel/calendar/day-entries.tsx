import { articleName } from '#components/panel/article/action-labels.ts'
import { Icon } from '#components/ui/icon.tsx'
import { type CalendarEntry, isPast } from '#domain/calendar/calendar-entry.ts'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawTime, isoWithWarsawOffset, whichOfTwo } from '#domain/warsaw-time.ts'
import { calendarEntryIcons, calendarEntryLabels, pastLabels } from './labels.ts'

/** So many of a day are shown at once; the rest is unfolded. */
const SHOWN = 4

const moreForms = { one: 'pozycja', few: 'pozycje', many: 'pozycji' }

type Props = {
  readonly entries: readonly CalendarEntry[]
  /** Instant (ms UTC). */
  readonly now: number
}

export function DayEntries({ entries, now }: Props) {
  const rest = entries.slice(SHOWN)
  return (
    <>
      <List entries={entries.slice(0, SHOWN)} now={now} />
      {rest.length > 0 && (
        <details className="calendar-more">
          <summary>{`Jeszcze ${counted(rest.length, moreForms)}`}</summary>
          <List entries={rest} now={now} />
        </details>
      )}
    </>
  )
}

function List({ entries, now }: Props) {
  return (
    <ul className="calendar-entries">
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.articleId}`}>
          <span className="calendar-kind">
            <Icon name={calendarEntryIcons[entry.kind]} />
            <span>
              {entry.at !== null && <Hour at={entry.at} />} {typeset(calendarEntryLabels[entry.kind])}
            </span>
          </span>
          <a href={`/panel/artykuly/${entry.articleId}`}>{typeset(articleName(entry.title))}</a>
          <Warning entry={entry} now={now} />
        </li>
      ))}
    </ul>
  )
}

function Hour({ at }: { readonly at: number }) {
  return <time dateTime={isoWithWarsawOffset(at)}>{typeset(`${formatWarsawTime(at)}${whichOfTwo(at)}`)}</time>
}

function Warning({ entry, now }: { readonly entry: CalendarEntry; readonly now: number }) {
  const words = entry.isUnapproved ? 'czeka na zatwierdzenie' : isPast(entry, now) ? pastLabels[entry.kind] : undefined
  return words && <strong className="calendar-warning">{words}</strong>
}
