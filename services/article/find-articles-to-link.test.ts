import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { asEditor } from '../testing.ts'
import { findArticlesToLink, listArticlesByIds } from './find-articles-to-link.ts'
import { aDraft, aPublishedArticle, TEN } from './testing.ts'

test('all words, without accents and in any order; drafts too, the last changed first', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db, { title: 'Powołano zespół łódzki' }, TEN)
  const draft = aDraft(db, { title: 'Zespół łódzki: zmiana składu' }, TEN + 1)
  aDraft(db, { title: 'Konkurs ofert' }, TEN + 2)
  const found = (query: string) => findArticlesToLink(asEditor(db), query).map(({ articleId }) => articleId)
  expect(found('lodzki zespol')).toEqual([draft.articleId, published.articleId])
  expect(found('skład zespół')).toEqual([draft.articleId])
  expect(found('')).toHaveLength(3)
  expect(found('100%_')).toEqual([])
})

test('names of those a text links to', () => {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, { title: 'Konkurs ofert' })
  expect(listArticlesByIds(asEditor(db), [articleId, 99])).toEqual([
    { articleId, title: 'Konkurs ofert', status: 'draft' },
  ])
  expect(listArticlesByIds(asEditor(db), [])).toEqual([])
})
