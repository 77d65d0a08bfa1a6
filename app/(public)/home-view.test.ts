import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { keepChoice } from '#services/setting/keep-choice.ts'
import { A_DAY } from '#services/testing.ts'
import { homeView } from './home-view.ts'

function pinnedOn(days: number, article: (db: ReturnType<typeof openTestDatabase>) => { articleId: number }) {
  const db = openTestDatabase()
  const { articleId } = article(db)
  // Past the verb, which pins only what is current: texts change after they were pinned.
  keepChoice(db, { key: 'pinned-article', value: { articleId, until: '2026-03-04' }, now: TEN })
  return homeView(publicContext(db, TEN + days * A_DAY)).pinned
}

test('the pinned article stands through its last day and not after', () => {
  const pinned = { title: 'Powołano zespół łódzki', href: '/aktualnosci/powolano-zespol-lodzki' }
  expect(pinnedOn(2, aPublishedArticle)).toEqual(pinned)
  expect(pinnedOn(3, aPublishedArticle)).toBeNull()
})

test('what is not current is not pinned: a draft, an archived text, one that does not exist', () => {
  expect(pinnedOn(2, aDraft)).toBeNull()
  expect(pinnedOn(2, anArchivedArticle)).toBeNull()
  expect(pinnedOn(2, () => ({ articleId: 999 }))).toBeNull()
})
