import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { asEditor } from '../testing.ts'
import { listArticlesByIds } from './articles-by-ids.ts'
import { aDraft } from './testing.ts'

test('names of those a text links to', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { title: 'Konkurs ofert' })
  expect(listArticlesByIds(asEditor(db), [articleId, 99])).toEqual([
    { articleId, title: 'Konkurs ofert', status: 'draft' },
  ])
  expect(listArticlesByIds(asEditor(db), [])).toEqual([])
})
