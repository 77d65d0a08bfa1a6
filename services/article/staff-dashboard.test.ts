import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, accountOf, asAuthor, asEditor } from '../testing.ts'
import { createArticle } from './create-article.ts'
import { requestChanges } from './request-changes.ts'
import {
  type FirstPage,
  listLastPublished,
  listOwnDrafts,
  listPastValidity,
  listReturned,
  listScheduled,
  listWaiting,
} from './staff-dashboard.ts'
import { submitArticle } from './submit-article.ts'
import { anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, TEN } from './testing.ts'
import { aChange, on } from './testing-states.ts'

const titles = ({ articles }: FirstPage) => articles.map(({ title }) => title)

test('each list holds what its name says', () => {
  const db = openTestDatabase()
  const [anna, bogdan] = [accountOf(db, 'anna'), accountOf(db, 'bogdan')]
  const annas = (title: string, at = TEN) => accepted(createArticle(asAuthor(db, at), aText({ title })))
  annas('Szkic Anny')
  annas('Nowszy szkic Anny', TEN + 1)
  accepted(createArticle(asEditor(db, TEN), aText({ title: 'Szkic Bogdana' })))
  accepted(submitArticle(asAuthor(db, TEN + 2), on(annas('Czeka', TEN + 2))))
  const submitted = accepted(submitArticle(asAuthor(db, TEN + 1), on(annas('Zwrócony', TEN + 1))))
  accepted(requestChanges(asEditor(db, TEN + A_DAY), { ...on(submitted), note: 'Popraw.' }))
  aPublishedArticle(db, { title: 'Opublikowany', validUntil: '2026-03-03' })
  const changed = aPublishedArticle(db, { title: 'Z nową wersją', validUntil: '2026-03-31' }, TEN + 2)
  aChange(db, { title: 'Czekająca wersja' }, changed)
  anArchivedArticle(db, { title: 'Archiwalny', validUntil: '2026-03-03' })

  expect(titles(listOwnDrafts(asAuthor(db)))).toEqual(['Nowszy szkic Anny', 'Szkic Anny'])
  expect(titles(listOwnDrafts(asEditor(db)))).toEqual(['Czekająca wersja', 'Szkic Bogdana'])
  expect(titles(listWaiting(asEditor(db)))).toEqual(['Czeka'])
  expect(titles(listReturned(asEditor(db), anna))).toEqual(['Zwrócony'])
  expect(titles(listReturned(asEditor(db), bogdan))).toEqual([])
  expect(titles(listReturned(asEditor(db), null))).toEqual(['Zwrócony'])
  expect(titles(listLastPublished(asEditor(db)))).toEqual(['Czekająca wersja', 'Opublikowany'])
  expect(titles(listPastValidity(asEditor(db), '2026-03-03'))).toEqual([])
  expect(titles(listPastValidity(asEditor(db), '2026-03-04'))).toEqual(['Opublikowany'])
  expect(titles(listPastValidity(asEditor(db), '2026-04-01'))).toEqual(['Opublikowany', 'Czekająca wersja'])
})

test('what is planned stands in the order in which it will be published', () => {
  const db = openTestDatabase()
  aScheduledArticle(db, TEN + 2 * A_DAY, TEN, { title: 'Pojutrze' })
  aScheduledArticle(db, TEN + A_DAY, TEN, { title: 'Jutro' })
  aPublishedArticle(db, { title: 'Dziś' })
  expect(titles(listScheduled(asEditor(db)))).toEqual(['Jutro', 'Pojutrze'])
  expect(listScheduled(asEditor(db)).articles.map(({ dueAt }) => dueAt)).toEqual([TEN + A_DAY, TEN + 2 * A_DAY])
})

test('five at most are shown, and all are counted', () => {
  const db = openTestDatabase()
  for (let number = 1; number <= 7; number++) {
    accepted(createArticle(asAuthor(db, TEN), aText({ title: `Szkic ${number}` })))
  }
  expect(listOwnDrafts(asAuthor(db))).toMatchObject({ total: 7, articles: { length: 5 } })
  expect(listWaiting(asEditor(db))).toEqual({ total: 0, articles: [] })
})
