import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { putArticle, putTag } from '#services/article/testing-articles.ts'
import { publicContext } from '#services/context.ts'
import { publicRoutes } from '../routes.ts'
import { patternsWithPages, sitemapEntries } from './sitemap-entries.ts'

test('every kind of page with many addresses has a source for them', () => {
  const dynamic = publicRoutes.map(({ pattern }) => pattern).filter((pattern) => pattern.includes('['))
  expect([...patternsWithPages].sort()).toEqual(dynamic.sort())
})

test('lists what readers can open, and nothing withdrawn, foreign or only searched for', () => {
  const db = openTestDatabase()
  const tag = putTag(db, 'plany')
  const current = putArticle(db, { tagIds: [tag] })
  const archived = putArticle(db, { state: 'archived', first: '2010-10' })
  const withdrawn = putArticle(db, { state: 'withdrawn' })
  const english = putArticle(db, { locale: 'en' })
  const urls = sitemapEntries(publicContext(db, 0), 'https://portal.example').map(({ url }) => new URL(url).pathname)
  expect(urls).toEqual(
    expect.arrayContaining([
      '/',
      '/aktualnosci',
      `/aktualnosci/artykul-${current}`,
      `/aktualnosci/artykul-${archived}`,
      '/archiwum/2010',
      '/tematy/plany',
    ]),
  )
  for (const id of [withdrawn, english]) expect(urls).not.toContain(`/aktualnosci/artykul-${id}`)
  expect(urls.filter((path) => path.includes('[') || path === '/szukaj')).toEqual([])
  expect(new Set(urls).size).toBe(urls.length)
})

test('an article changed when its text did, or when it went into the archive', () => {
  const db = openTestDatabase()
  const ids = [putArticle(db), putArticle(db, { state: 'archived' })]
  const entries = sitemapEntries(publicContext(db, 0), 'https://portal.example')
  const changes = ids.map((id) => entries.find(({ url }) => url.endsWith(`/artykul-${id}`))?.changedAt ?? 0)
  expect((changes[1] ?? 0) - (changes[0] ?? 0)).toBe(3_600_000)
})
