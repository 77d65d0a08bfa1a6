import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { CalendarEntry } from '#domain/calendar/calendar-entry.ts'
import type { CalendarMonth } from '#domain/calendar/calendar-month.ts'
import { correctArticle } from '../article/correct-article.ts'
import { keepPublished } from '../article/keep-published.ts'
import { planArchiving } from '../article/plan-archiving.ts'
import { saveDraft } from '../article/save-draft.ts'
import { scheduleArticle } from '../article/schedule-article.ts'
import { aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from '../article/testing.ts'
import { anApprovedText, anUrgentText, asSecondEditor, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { on } from '../article/testing-states.ts'
import { changeNotice } from '../notice/change-notice.ts'
import { A_DAY, accepted, asAuthor, NOW } from '../testing.ts'
import { listCalendarEntries } from './list-calendar-entries.ts'

const validUntil = '2026-03-20'

/** What a month shows, as "day kind title", in the order of the page. */
function shown(entries: ReadonlyMap<string, readonly CalendarEntry[]>): string[] {
  return [...entries.values()].flat().map(({ day, kind, title }) => `${day} ${kind} ${title}`)
}
const monthOf = (db: Database, month: CalendarMonth, context = editorAt(db)) =>
  shown(listCalendarEntries(context, month)).sort()

test('all that is planned in a month is on its day, and nothing of another month', () => {
  const db = openTestDatabase()
  aScheduledArticle(db, Date.parse('2026-03-31T21:59:00Z'), TEN, { title: 'Ostatnia minuta marca' })
  aScheduledArticle(db, Date.parse('2026-03-31T22:00:00Z'), TEN, { title: 'Kwiecień' })
  const changed = aPublishedArticle(db, { title: 'Drugi tekst' })
  const draft = accepted(
    saveDraft(editorAt(db), {
      ...aText({ title: 'Drugi tekst', changeNote: 'Nowy termin.' }),
      articleId: changed.articleId,
      seenLockVersion: changed.lockVersion,
    }),
  )
  accepted(scheduleArticle(editorAt(db), { ...on(draft), dueAt: TEN + A_DAY }))
  const ended = aPublishedArticle(db, { title: 'Konkurs', validUntil })
  accepted(
    planArchiving(editorAt(db), {
      ...on(ended),
      dueAt: TEN + 2 * A_DAY,
      reason: 'expired',
      note: null,
      successorId: null,
    }),
  )
  const pinned = aPublishedArticle(db, { title: 'Komunikat', validUntil })
  accepted(
    changeNotice(editorAt(db), { notice: { articleId: pinned.articleId, until: '2026-03-15' }, seenLockVersion: 0 }),
  )
  const kept = aPublishedArticle(db, { title: 'Zostaje', validUntil })
  accepted(keepPublished(editorAt(db), { articleId: kept.articleId, until: '2026-03-31' }))
  expect(monthOf(db, '2026-03')).toEqual([
    '2026-03-03 update Drugi tekst',
    '2026-03-04 archiving Konkurs',
    '2026-03-15 notice-end Komunikat',
    '2026-03-20 validity-end Komunikat',
    '2026-03-31 publication Ostatnia minuta marca',
  ])
  expect(monthOf(db, '2026-04')).toEqual(['2026-04-01 publication Kwiecień', '2026-04-01 review Zostaje'])
  expect(monthOf(db, '2026-05')).toEqual([])
})

test('a plan that waits for a second person is marked, and what one person published has its hour to be settled', () => {
  const db = chooseFourEyes(openTestDatabase())
  const planned = anApprovedText(db, { title: 'Zaplanowany' })
  const scheduled = accepted(scheduleArticle(asSecondEditor(db, NOW), { ...on(planned), dueAt: NOW + A_DAY }))
  accepted(correctArticle(asSecondEditor(db, NOW), { ...aText({ title: 'Poprawiony potem' }), ...on(scheduled) }))
  anUrgentText(db, { title: 'Pilny' })
  const entries = [...listCalendarEntries(editorAt(db, NOW), '2026-01').values()].flat()
  expect(entries).toMatchObject([
    { kind: 'confirmation', title: 'Pilny' },
    { kind: 'publication', title: 'Poprawiony potem', isUnapproved: true, at: NOW + A_DAY },
  ])
})

test('an author sees what is planned, and not what only others settle', () => {
  const db = chooseFourEyes(openTestDatabase())
  anUrgentText(db, { title: 'Pilny' })
  chooseFourEyes(db, 'off', NOW)
  const pinned = aPublishedArticle(db, { title: 'Komunikat', validUntil: validUntil }, NOW)
  accepted(
    changeNotice(editorAt(db, NOW), {
      notice: { articleId: pinned.articleId, until: '2026-01-20' },
      seenLockVersion: 0,
    }),
  )
  aScheduledArticle(db, NOW + A_DAY, NOW, { title: 'Zaplanowany' })
  expect(monthOf(db, '2026-01', asAuthor(db, NOW))).toEqual(['2026-01-16 publication Zaplanowany'])
  expect(monthOf(db, '2026-01', editorAt(db, NOW))).toEqual([
    '2026-01-06 confirmation Pilny',
    '2026-01-16 publication Zaplanowany',
    '2026-01-20 notice-end Komunikat',
  ])
})
