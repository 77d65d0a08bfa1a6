import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { createTag } from '../tag/create-tag.ts'
import { mergeTag } from '../tag/merge-tag.ts'
import { A_DAY, accepted, accountOf, asAuthor, asEditor } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { createArticle } from './create-article.ts'
import { listPublicationYears, listStaffArticles, STAFF_PAGE_SIZE, selectStaffArticles } from './staff-articles.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from './testing.ts'
import { aBinnedDraft, aChange, on } from './testing-states.ts'
import { withdrawArticle } from './withdraw-article.ts'

let db: Database

beforeEach(() => {
  db = openTestDatabase()
})

const list = (address = '', ownerId: number | null = null) => {
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))
  if (!query) throw new RangeError(address)
  return listStaffArticles(asEditor(db), { ...query, ownerId })
}
const titles = (address = '', ownerId: number | null = null) =>
  list(address, ownerId).articles.map(({ title }) => title)

test('an empty portal has one empty page', () => {
  expect(list()).toEqual({ total: 0, page: 1, pages: 1, articles: [] })
})

describe('the states in which an article can stand', () => {
  beforeEach(() => {
    aDraft(db, { title: 'Szkic' })
    accepted(submitArticle(editorAt(db), on(aDraft(db, { title: 'Czeka' }))))
    aScheduledArticle(db, TEN + A_DAY, TEN, { title: 'Zaplanowany' })
    aPublishedArticle(db, { title: 'Opublikowany' })
    aChange(db, { title: 'Zmieniany' }, aPublishedArticle(db, { title: 'Ze zmianami' }))
    const submitted = aChange(db, { title: 'Zmiana czeka' }, aPublishedArticle(db, { title: 'Dawny' }))
    accepted(submitArticle(editorAt(db), on(submitted)))
    anArchivedArticle(db, { title: 'Archiwalny' })
    accepted(withdrawArticle(editorAt(db), { ...on(aPublishedArticle(db, { title: 'Wycofany' })), reason: 'Błąd.' }))
    aBinnedDraft(db)
  })

  test.each([
    ['szkic', ['Szkic']],
    ['czeka', ['Czeka', 'Zmiana czeka']],
    ['zaplanowany', ['Zaplanowany']],
    ['opublikowany', ['Opublikowany']],
    ['zmiany', ['Zmieniany', 'Zmiana czeka']],
    ['archiwum', ['Archiwalny']],
    ['wycofany', ['Wycofany']],
  ])('%s', (slug, expected) => {
    expect(titles(`stan=${slug}`).sort()).toEqual(expected.sort())
  })

  test('what is in the bin is in no list', () => {
    expect(list().total).toBe(8)
  })
})

test('a draft is found by its title and by the one readers see, whatever the letters', () => {
  aChange(db, { title: 'Śląski zespół' }, aPublishedArticle(db, { title: 'Zespół w Łodzi' }))
  aDraft(db, { title: 'Inny' })
  for (const words of ['slaski', 'ŚLĄSKI', 'lodzi', 'Łodzi zespół', 'espół'])
    expect(titles(`q=${words}`)).toHaveLength(1)
  expect(titles('q=slaski lublin')).toEqual([])
  expect(titles('q=%25')).toEqual([])
})

test('filters by tag, also one merged into it, by team, by year and by who keeps it', () => {
  const tag = (name: string) => accepted(createTag(editorAt(db), { name }))
  const [old, living] = [tag('kursy'), tag('szkolenia')]
  aPublishedArticle(db, { title: 'Pod dawnym tagiem', tagIds: [old.tagId], firstPublished: '2015-12' })
  aDraft(db, { title: 'Pod tagiem', tagIds: [living.tagId], voivodeships: ['10'] })
  accepted(createArticle(asAuthor(db, TEN), aText({ title: 'Anny' })))
  accepted(mergeTag(asEditor(db, TEN), { tagId: old.tagId, seenLockVersion: 1, intoTagId: living.tagId }))
  expect(titles('tag=szkolenia').sort()).toEqual(['Pod dawnym tagiem', 'Pod tagiem'])
  expect(titles('tag=nieznany')).toEqual([])
  expect(titles('zespol=lodzkie')).toEqual(['Pod tagiem'])
  expect(titles('rok=2015')).toEqual(['Pod dawnym tagiem'])
  expect(titles('rok=2014')).toEqual([])
  expect(titles('', accountOf(db, 'anna'))).toEqual(['Anny'])
  expect(listPublicationYears(asEditor(db))).toEqual(['2015'])
})

test('titles stand in Polish order, dates from the newest, drafts after what was published', () => {
  for (const title of ['Żyrardów', 'Zamość', 'Łódź', 'Luboń', 'część 10', 'część 9']) aDraft(db, { title })
  expect(titles('sort=tytul')).toEqual(['część 9', 'część 10', 'Luboń', 'Łódź', 'Zamość', 'Żyrardów'])
  expect(titles('sort=tytul&kierunek=malejaco').at(0)).toBe('Żyrardów')
  aPublishedArticle(db, { title: 'Nowy', firstPublished: '2020' })
  aPublishedArticle(db, { title: 'Stary', firstPublished: '2011' })
  expect(titles('sort=publikacja').slice(0, 2)).toEqual(['Nowy', 'Stary'])
})

test('pages follow one another without a gap or a repetition; one beyond the last is the last', () => {
  for (let number = 1; number <= STAFF_PAGE_SIZE + 2; number++) aDraft(db, { title: `Szkic ${number}` })
  const all = [...list('strona=1').articles, ...list('strona=2').articles].map(({ id }) => id)
  expect(new Set(all).size).toBe(STAFF_PAGE_SIZE + 2)
  expect(list('strona=9')).toMatchObject({ page: 2, pages: 2, total: STAFF_PAGE_SIZE + 2 })
})

test('the last written comes first', () => {
  aDraft(db, { title: 'Starszy' }, TEN)
  aDraft(db, { title: 'Nowszy' }, TEN + 1)
  const { articleId, lockVersion } = aPublishedArticle(db, { title: 'Archiwalny' }, TEN)
  accepted(archiveArticle(editorAt(db, TEN + 2), { articleId, seenLockVersion: lockVersion, reason: 'expired' }))
  expect(titles()).toEqual(['Archiwalny', 'Nowszy', 'Starszy'])
})

test.each([
  ['', 'article_overviews_by_change'],
  ['sort=tytul', 'article_overviews_by_title'],
  ['sort=publikacja', 'article_overviews_by_publication'],
  ['stan=archiwum', 'article_overviews_by_status'],
])('the list %s walks along %s', (address, index) => {
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))
  expect(query).not.toBeNull()
  const order = { change: 'changed_at', title: 'sort_key', publication: 'first_published_on' }[query?.order ?? 'change']
  const where = query?.status ? `where status = '${query.status}'` : ''
  const plan = db.$client
    .prepare<[], { detail: string }>(
      `explain query plan select article_id from article_overviews ${where} order by ${order} desc, article_id desc limit 20`,
    )
    .all()
    .map(({ detail }) => detail)
    .join('\n')
  expect(plan).toMatch(new RegExp(`USING (COVERING )?INDEX ${index}\\b`))
  expect(plan).not.toContain('TEMP B-TREE')
})

test('the rows of a page are looked up by their numbers', () => {
  const { sql } = selectStaffArticles(db).toSQL()
  const plan = db.$client
    .prepare<[], { detail: string }>(`explain query plan ${sql} where article_overviews.article_id in (1, 2)`)
    .all()
    .map(({ detail }) => detail)
    .join('\n')
  expect(plan).not.toContain('SCAN')
})
