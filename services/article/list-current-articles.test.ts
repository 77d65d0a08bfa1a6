import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { parsePage } from '#domain/list/paging.ts'
import { publicContext } from '../context.ts'
import { listCurrentArticles } from './list-current-articles.ts'
import { daysFrom, putArticle, putDraft, putTag } from './testing-articles.ts'

const page = (number: number) => parsePage(String(number)) ?? { number: 1, offset: 0 }

function portal() {
  const db = openTestDatabase()
  return { db, list: (number = 1) => listCurrentArticles(publicContext(db, 0), page(number)) }
}

describe('current articles', () => {
  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [10, 10, 0],
    [11, 10, 1],
  ])('%i articles: %i on the first page, %i on the second', (total, first, second) => {
    const { db, list } = portal()
    for (const day of daysFrom('2015-01-01', total)) putArticle(db, { first: day })
    expect(list()).toMatchObject({ total })
    expect(list().articles).toHaveLength(first)
    expect(list(2).articles).toHaveLength(second)
  })

  test('newest first by the start of a partial date, then by id; every article on one page only', () => {
    const { db, list } = portal()
    const year = putArticle(db, { first: '2015' })
    const day = putArticle(db, { first: '2015-01-01' })
    const month = putArticle(db, { first: '2015-03' })
    const later = putArticle(db, { first: '2015-03-02' })
    expect(list().articles.map(({ id }) => id)).toEqual([later, month, day, year])
    expect(list().articles.map(({ firstPublished }) => firstPublished.edtf)).toEqual([
      '2015-03-02',
      '2015-03',
      '2015-01-01',
      '2015',
    ])
  })

  test('archived and withdrawn articles, other languages and drafts stay away', () => {
    const { db, list } = portal()
    const id = putArticle(db, { title: 'Opublikowany' })
    putDraft(db, id, { title: 'Szkic poprawki' })
    putArticle(db, { state: 'archived' })
    putArticle(db, { state: 'withdrawn' })
    putArticle(db, { locale: 'en' })
    expect(list()).toMatchObject({ total: 1, articles: [{ id, title: 'Opublikowany', slug: `artykul-${id}` }] })
  })

  test('tags of each row, in Polish order', () => {
    const { db, list } = portal()
    const [zespoly, lodz, plany] = ['zespoły', 'łódzkie', 'plany krajowe'].map((name) => putTag(db, name))
    putArticle(db, { first: '2015-01-02', tagIds: [zespoly ?? 0, lodz ?? 0, plany ?? 0] })
    putArticle(db, { first: '2015-01-01' })
    expect(list().articles.map(({ tags }) => tags.map(({ name }) => name))).toEqual([
      ['łódzkie', 'plany krajowe', 'zespoły'],
      [],
    ])
  })

  test('an index gives the order: nothing is sorted', () => {
    const { db } = portal()
    const plan = db.$client
      .prepare(
        `explain query plan select id from articles where locale = ? and articles.public_state = 'published'
         order by first_published_on desc, id desc limit 10`,
      )
      .all('pl') as { detail: string }[]
    const words = plan.map(({ detail }) => detail).join('\n')
    expect(words).toContain('articles_newest_published')
    expect(words).not.toContain('TEMP B-TREE')
  })
})
