import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { A_DAY, accepted, accountOf, asAuthor, asEditor, theSystem } from '../testing.ts'
import { correctArticle } from './correct-article.ts'
import { createArticle } from './create-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { requestChanges } from './request-changes.ts'
import { listStaffArticles } from './staff-articles.ts'
import {
  type FirstPage,
  listApproved,
  listHandedOver,
  listLastPublished,
  listMissed,
  listOwnDrafts,
  listPastValidity,
  listReturned,
  listScheduled,
  listWaiting,
} from './staff-dashboard.ts'
import { submitArticle } from './submit-article.ts'
import { anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, TEN } from './testing.ts'
import { anApprovedText, asSecondEditor, aTextOfAnna, chooseFourEyes } from './testing-four-eyes.ts'
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
  expect(titles(listScheduled(asEditor(db), TEN + 7 * A_DAY))).toEqual(['Jutro', 'Pojutrze'])
  expect(listScheduled(asEditor(db), TEN + 7 * A_DAY).articles.map(({ dueAt }) => dueAt)).toEqual([
    TEN + A_DAY,
    TEN + 2 * A_DAY,
  ])
})

test('five at most are shown, and all are counted', () => {
  const db = openTestDatabase()
  for (let number = 1; number <= 7; number++) {
    accepted(createArticle(asAuthor(db, TEN), aText({ title: `Szkic ${number}` })))
  }
  expect(listOwnDrafts(asAuthor(db))).toMatchObject({ total: 7, articles: { length: 5 } })
  expect(listWaiting(asEditor(db))).toEqual({ total: 0, articles: [] })
})

test('under four eyes a text waits for those who had no hand in it, and for others stands among their own', () => {
  const db = chooseFourEyes(openTestDatabase())
  aTextOfAnna(db, { title: 'Anny' })
  aTextOfAnna(db, { title: 'Bogdana' }, TEN - A_DAY, asEditor)
  const corrected = aTextOfAnna(db, { title: 'Poprawiony przez Ewę' })
  const ewa = asSecondEditor(db, TEN)
  accepted(correctArticle(ewa, { ...on(corrected), ...aText({ title: 'Poprawiony przez Ewę', words: 'Inne.' }) }))
  expect(titles(listWaiting(asEditor(db, TEN))).toSorted()).toEqual(['Anny', 'Poprawiony przez Ewę'])
  expect(titles(listHandedOver(asEditor(db, TEN)))).toEqual(['Bogdana'])
  expect(titles(listWaiting(ewa)).toSorted()).toEqual(['Anny', 'Bogdana'])
  expect(titles(listHandedOver(asAuthor(db, TEN))).toSorted()).toEqual(['Anny', 'Poprawiony przez Ewę'])
})

test('an approved text waits to be published, and no longer for approval', () => {
  const db = chooseFourEyes(openTestDatabase())
  anApprovedText(db, { title: 'Zatwierdzony' })
  expect(titles(listApproved(asEditor(db, TEN), false))).toEqual(['Zatwierdzony'])
  expect(titles(listApproved(asAuthor(db, TEN), true))).toEqual(['Zatwierdzony'])
  expect(titles(listApproved(asSecondEditor(db, TEN), true))).toEqual([])
  expect(listWaiting(asSecondEditor(db, TEN)).total).toBe(0)
  const { articles } = listStaffArticles(asEditor(db, TEN), {
    ...{ words: '', status: 'approved', tag: null, voivodeship: null, year: null, ownerId: null },
    ...{ order: 'change', direction: 'descending', page: 1 },
  })
  expect(articles).toMatchObject([{ title: 'Zatwierdzony', status: 'approved' }])
})

test('what should have been published by itself and was not is told of', () => {
  const db = openTestDatabase()
  aScheduledArticle(db, TEN + A_DAY, TEN, { title: 'Na czas' })
  const back = aScheduledArticle(db, TEN + A_DAY, TEN, { title: 'Nieważny', validUntil: '2026-03-03' })
  const at = (now: number) => titles(listMissed(asEditor(db, now), null))
  expect(at(TEN + A_DAY)).toEqual([])
  accepted(publishDueArticle(theSystem(db, 'due', TEN + 2 * A_DAY), { articleId: back.articleId }))
  expect(at(TEN + A_DAY + 60_000)).toEqual(['Nieważny'])
  expect(titles(listReturned(asEditor(db, TEN + 2 * A_DAY), null))).toEqual([])
  expect(at(TEN + A_DAY + 180_000).toSorted()).toEqual(['Na czas', 'Nieważny'])
  expect(titles(listMissed(asAuthor(db, TEN + 2 * A_DAY), accountOf(db, 'anna')))).toEqual([])
})
