import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleOverviews } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { findOverview } from '#services/article/article-overview.ts'
import { generateArticles } from './generate-articles.ts'

test('generated articles stand in the lists of the staff as verbs would have written them', async () => {
  const db = openTestDatabase()
  await generateArticles(db, 20, Date.UTC(2026, 0, 2))
  const rows = db.select().from(articleOverviews).orderBy(asc(articleOverviews.articleId)).all()
  expect(rows).toHaveLength(20)
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['published', 'archived']))
  expect(rows).toEqual(rows.map(({ articleId }) => findOverview(db, articleId)))
})
