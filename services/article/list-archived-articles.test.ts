import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { listArchivedArticles, listArchiveMonths, listArchiveYears } from './list-archived-articles.ts'
import { daysFrom, putArticle, putDraft } from './testing-articles.ts'

function archive() {
  const db = openTestDatabase()
  const context = publicContext(db, 0)
  return {
    put: (...dates: string[]) => dates.map((first) => putArticle(db, { state: 'archived', first })),
    db,
    context,
  }
}

describe('years of the archive', () => {
  test('an empty archive has none', () => {
    expect(listArchiveYears(archive().context)).toEqual([])
  })

  test('newest first, with how many articles each has; the year is that of first publication', () => {
    const { context, put, db } = archive()
    put('2015-03-02', '2011', '2015-11-30', '2015', '2010-10')
    putArticle(db, { first: '2014-01-01' })
    putArticle(db, { state: 'withdrawn', first: '2013-01-01' })
    expect(listArchiveYears(context)).toEqual([
      { year: '2015', articles: 3 },
      { year: '2011', articles: 1 },
      { year: '2010', articles: 1 },
    ])
  })
})

describe('a year of the archive', () => {
  test('a year without articles has no months', () => {
    const { context } = archive()
    expect(listArchiveMonths(context, '2015')).toEqual([])
    expect(listArchivedArticles(context, '2015', { number: 1, offset: 0 })).toEqual([])
  })

  test('months newest first; what is known only to the year is not said to be of January', () => {
    const { context, put, db } = archive()
    put('2015', '2015-01-01', '2015-03', '2015-03-02', '2015-03-03/2015-11-25', '2015-05-01/2015-05-20', '2014-12-31')
    putDraft(db, 2, { title: 'Szkic' })
    expect(listArchiveMonths(context, '2015')).toEqual([
      { month: '2015-05', articles: 1 },
      { month: '2015-03', articles: 2 },
      { month: '2015-01', articles: 1 },
      { month: null, articles: 2 },
    ])
    const rows = listArchivedArticles(context, '2015', { number: 1, offset: 0 })
    expect(rows.map(({ month, article }) => [month, article.firstPublished.edtf])).toEqual([
      ['2015-05', '2015-05-01/2015-05-20'],
      ['2015-03', '2015-03-02'],
      ['2015-03', '2015-03'],
      ['2015-01', '2015-01-01'],
      [null, '2015-03-03/2015-11-25'],
      [null, '2015'],
    ])
  })

  test.each([
    [1, 1, 0],
    [10, 10, 0],
    [11, 10, 1],
  ])('%i articles: %i on the first page, %i on the second', (total, first, second) => {
    const { context, put } = archive()
    put(...daysFrom('2015-01-01', total))
    expect(listArchivedArticles(context, '2015', { number: 1, offset: 0 })).toHaveLength(first)
    expect(listArchivedArticles(context, '2015', { number: 2, offset: 10 })).toHaveLength(second)
  })
})
