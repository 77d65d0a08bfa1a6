import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { daysFrom, putArticle } from '../article/testing-articles.ts'
import { asEditor } from '../testing.ts'
import { listArticlesToPin } from './list-articles-to-pin.ts'

test('the latest published articles, and the pinned one however old', () => {
  const db = openTestDatabase()
  const ids = daysFrom('2010-01-01', 102).map((first) => putArticle(db, { first }))
  putArticle(db, { state: 'archived', first: '2012-01-01' })
  const [oldest, second] = ids
  const listed = listArticlesToPin(asEditor(db), oldest ?? 0).map(({ id }) => id)
  expect(listed).toHaveLength(101)
  expect(listed[0]).toBe(ids.at(-1))
  expect(listed.at(-1)).toBe(oldest)
  expect(listed).not.toContain(second)
})
