import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { parsePage } from '#domain/list/paging.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { putArticle, putDraft } from '../article/testing-articles.ts'
import { publicContext } from '../context.ts'
import { indexArticle } from './index-article.ts'
import { searchArticles } from './search-articles.ts'

function portal() {
  const db = openTestDatabase()
  const search = (text: string, { includeArchive = false, page = '1' } = {}) => {
    const query = parseSearchQuery(text)
    if (query.kind !== 'words') throw new RangeError(`No words: ${text}`)
    return searchArticles(publicContext(db, 0), {
      match: query.match,
      includeArchive,
      page: parsePage(page) ?? { number: 1, offset: 0 },
    })
  }
  return { db, search, ids: (text: string, options = {}) => search(text, options).articles.map(({ id }) => id) }
}

describe('search', () => {
  test('an empty portal answers with nothing', () => {
    expect(portal().search('plan')).toEqual({ current: 0, archived: 0, articles: [] })
  })

  test.each(['lodz', 'Łódź', 'ŁÓDŹ', 'łodz', 'lódź'])('%s finds Łódź', (text) => {
    const { db, ids } = portal()
    const id = putArticle(db, { title: 'Spotkanie w mieście Łódź' })
    putArticle(db, { title: 'Spotkanie w Lublinie' })
    expect(ids(text)).toEqual([id])
  })

  test('title, summary and text are looked through; a word in the title weighs most', () => {
    const { db, ids } = portal()
    const inText = putArticle(db, { text: 'Dziś ćwiczenia.' })
    const inSummary = putArticle(db, { summary: 'Ćwiczenia odbyły się.' })
    const inTitle = putArticle(db, { title: 'Ćwiczenia' })
    expect(ids('cwiczenia')).toEqual([inTitle, inSummary, inText])
  })

  test('all words must be there; a word also stands for longer ones, a short one only for itself', () => {
    const { db, ids } = portal()
    const id = putArticle(db, { title: 'Przyjęcie planów krajowych na 2015 r.' })
    expect(ids('plan krajow')).toEqual([id])
    expect(ids('plan unijny')).toEqual([])
    expect(ids('pl')).toEqual([])
  })

  test.each([
    '"',
    'plan OR title:plan',
    'NEAR(plan zespół)',
    'plan* ^',
    '-plan',
    "plan'; drop table article_search; --",
  ])('%s is searched for, not obeyed', (text) => {
    const { search } = portal()
    const query = parseSearchQuery(text)
    if (query.kind === 'words') expect(search(text).articles).toEqual([])
    else expect(query.kind).toBe('no-words')
  })

  test('the archive waits until it is asked for, and is counted always', () => {
    const { db, search, ids } = portal()
    const current = putArticle(db, { title: 'Plan' })
    const archived = putArticle(db, { title: 'Plan', state: 'archived' })
    putArticle(db, { title: 'Plan', state: 'withdrawn' })
    putArticle(db, { title: 'Plan', locale: 'en' })
    expect(search('plan')).toMatchObject({ current: 1, archived: 1 })
    expect(ids('plan')).toEqual([current])
    expect(new Set(ids('plan', { includeArchive: true }))).toEqual(new Set([current, archived]))
  })

  test.each([
    [10, 0],
    [11, 1],
  ])('of %i equal results %i stand on the second page', (total, second) => {
    const { db, search } = portal()
    for (let index = 0; index < total; index++) putArticle(db, { title: 'Plan' })
    expect(search('plan', { page: '2' }).articles).toHaveLength(second)
  })
})

describe('indexArticle', () => {
  test('follows the state of the article and forgets what is no longer readable', () => {
    const { db, ids } = portal()
    const id = putArticle(db, { title: 'Plan', text: 'Zadania' })
    db.$client
      .prepare(
        `update articles set public_state = 'withdrawn', withdrawn_at = published_at, withdrawal_reason = 'pomyłka' where id = ?`,
      )
      .run(id)
    indexArticle(db, id)
    const { rows } = db.$client
      .prepare(`select count(*) as rows from article_search where article_search match 'plan'`)
      .get() as {
      rows: number
    }
    expect([rows, ids('plan')]).toEqual([0, []])
  })

  test('twice is once; a draft is not searched', () => {
    const { db, ids } = portal()
    const id = putArticle(db, { title: 'Plan' })
    putDraft(db, id, { title: 'Tajne', body_text: 'Tajne' })
    indexArticle(db, id)
    indexArticle(db, id)
    expect(ids('plan')).toEqual([id])
    expect(ids('tajne')).toEqual([])
  })

  test('an article that is not there changes nothing', () => {
    const { db } = portal()
    expect(() => indexArticle(db, 12)).not.toThrow()
  })
})
