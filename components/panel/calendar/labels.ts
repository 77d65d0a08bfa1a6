import type { IconName } from '#components/ui/icon.tsx'
import type { CalendarEntryKind } from '#domain/calendar/calendar-entry.ts'

export const calendarEntryLabels = {
  publication: 'Publikacja',
  update: 'Aktualizacja',
  archiving: 'Archiwum',
  confirmation: 'Potwierdzenie pilnej publikacji',
  'notice-end': 'Ostatni dzień przypięcia',
  'validity-end': 'Koniec ważności',
  review: 'Do przejrzenia',
} as const satisfies Record<CalendarEntryKind, string>

export const calendarEntryIcons = {
  publication: 'outward',
  update: 'pencil',
  archiving: 'archive',
  confirmation: 'check',
  'notice-end': 'info',
  'validity-end': 'calendar',
  review: 'question',
} as const satisfies Record<CalendarEntryKind, IconName>

/** What a moment that has passed says of what is still only planned; nothing where the day itself says enough. */
export const pastLabels: Partial<Record<CalendarEntryKind, string>> = {
  publication: 'nie ukazało się o czasie',
  update: 'nie ukazało się o czasie',
  confirmation: 'termin minął',
}
