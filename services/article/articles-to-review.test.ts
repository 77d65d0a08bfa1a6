import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { UNREAD_DAYS } from '#domain/article/review-reason.ts'
import { firstOfDays } from '#domain/retention.ts'
import { keepCounts } from '../counts/keep-counts.ts'
import { changeNotice } from '../notice/change-notice.ts'
import { createProject } from '../project/create-project.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { A_DAY, accepted, asAdministrator, asEditor, NOW } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { countArticlesToReview, listArticlesToReview } from './articles-to-review.ts'
import { keepPublished } from './keep-published.ts'
import { planArchiving } from './plan-archiving.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, type aText } from './testing.ts'
import { on } from './testing-states.ts'

const FOUR_YEARS_AGO = NOW - 4 * 366 * A_DAY
const LAST_WEEK = NOW - 7 * A_DAY

const found = (db: Database, now = NOW) =>
  listArticlesToReview(asEditor(db, now)).map(({ title, reasons }) => [title, ...reasons])

test('each reason by itself; what has none of them, is in the work or in the archive is not proposed', () => {
  const db = openTestDatabase()
  const published = (title: string, content: Parameters<typeof aText>[0] = {}, at = LAST_WEEK) =>
    aPublishedArticle(db, { title, ...content }, at)
  const { projectId } = accepted(createProject(asEditor(db, LAST_WEEK), aProject({ ends: '2026-01-14' })))
  published('Świeży')
  published('Ważny do wczoraj', { validUntil: '2026-01-14' })
  published('Ważny do dziś', { validUntil: '2026-01-15' })
  published('Zapowiedź', { event: '2026-01-14' })
  published('Zapowiedź na miesiąc', { event: '2026-01' })
  published('Relacja', { event: '2026-01-02' })
  published('Z projektu', { projectId })
  published('Dawny', {}, FOUR_YEARS_AGO)
  published('Dawny i nieważny', { validUntil: '2024-01-01' }, FOUR_YEARS_AGO)
  aDraft(db, { title: 'Szkic', validUntil: '2020-01-01' }, FOUR_YEARS_AGO)
  anArchivedArticle(db, { title: 'W archiwum' }, FOUR_YEARS_AGO)
  expect(found(db).toSorted()).toEqual([
    ['Dawny i nieważny', 'past-validity', 'old'],
    ['Dawny', 'old'],
    ['Ważny do wczoraj', 'past-validity'],
    ['Z projektu', 'project-ended'],
    ['Zapowiedź', 'event-over'],
  ])
  expect(countArticlesToReview(asEditor(db))).toBe(5)
})

test('how old is a setting; what is pinned to the front page is not old', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db, {}, FOUR_YEARS_AGO)
  const choice = { key: 'review-after-years', value: 5, seenLockVersion: 0 } as const
  accepted(changeSettings(asAdministrator(db), { choices: [choice] }))
  expect(found(db)).toEqual([])
  accepted(changeSettings(asAdministrator(db), { choices: [{ ...choice, value: 3, seenLockVersion: 1 }] }))
  expect(found(db)).toHaveLength(1)
  accepted(changeNotice(asEditor(db), { notice: { articleId, until: '2026-01-15' }, seenLockVersion: 0 }))
  expect(found(db)).toEqual([])
  expect(found(db, NOW + A_DAY)).toHaveLength(1)
})

test('nobody has read it for half a year: only where readings were counted all the while', () => {
  const db = openTestDatabase()
  const HALF_A_YEAR = (UNREAD_DAYS + 20) * A_DAY
  const { slug } = aPublishedArticle(db, { title: 'Czytany' }, NOW - HALF_A_YEAR)
  aPublishedArticle(db, { title: 'Nieczytany' }, NOW - HALF_A_YEAR)
  aPublishedArticle(db, { title: 'Nowy' }, LAST_WEEK)
  const since = firstOfDays(NOW, UNREAD_DAYS)
  const count = (day: string, what: string) => keepCounts(db, { readings: [{ day, what, times: 1 }], vainSearches: [] })
  count(since, `/aktualnosci/${slug}`)
  expect(found(db)).toEqual([])
  count(firstOfDays(NOW, UNREAD_DAYS + 1), '/')
  expect(found(db)).toEqual([['Nieczytany', 'unread']])
  expect(found(db, NOW + A_DAY)).toEqual([
    ['Czytany', 'unread'],
    ['Nieczytany', 'unread'],
  ])
})

test('what somebody keeps is not proposed up to that day, what is planned not at all', () => {
  const db = openTestDatabase()
  const kept = aPublishedArticle(db, { title: 'Zostaje' }, FOUR_YEARS_AGO)
  const planned = aPublishedArticle(db, { title: 'Planowany' }, FOUR_YEARS_AGO)
  const keep = (until: string) => keepPublished(asEditor(db), { articleId: kept.articleId, until })
  expect(keep('2026-01-15')).toMatchObject({ issues: [{ field: 'until', key: 'already-past' }] })
  expect(keep('2036-01-16')).toMatchObject({ issues: [{ field: 'until', key: 'too-late' }] })
  accepted(keep('2026-01-20'))
  accepted(keep('2026-01-16'))
  accepted(planArchiving(asEditor(db), { ...on(planned), dueAt: NOW + 9 * A_DAY, reason: 'expired' }))
  expect(found(db, NOW + A_DAY)).toEqual([])
  expect(found(db, NOW + 2 * A_DAY)).toEqual([['Zostaje', 'old']])
})
