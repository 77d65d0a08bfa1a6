import { expect, test } from 'vitest'
import { listHref, listQuery, matching, pageOf } from './panel-list.ts'

test.each([
  [{}, '', 1],
  [{ szukaj: 'łódź', strona: '3' }, 'łódź', 3],
  [{ szukaj: ['a', 'b'], strona: '0' }, '', 1],
  [{ strona: 'dwa' }, '', 1],
  [{ szukaj: 'x'.repeat(500) }, 'x'.repeat(200), 1],
])('%j', (address, words, page) => {
  expect(listQuery(address)).toMatchObject({ words, page })
})

test('all words count, case and diacritics do not', () => {
  const names = ['Straż Graniczna', 'Straż Miejska w Łodzi', 'Policja']
  const find = (words: string) => matching(names, words, (name) => name)
  expect(find('lodz straz')).toEqual(['Straż Miejska w Łodzi'])
  expect(find('  ')).toEqual(names)
})

test('a page beyond the last is the last', () => {
  const rows = Array.from({ length: 26 }, (_, index) => index)
  expect(pageOf(rows, listQuery({ strona: '2' }))).toEqual({ rows: [25], page: 2, pages: 2 })
  expect(pageOf(rows, listQuery({ strona: '9' })).page).toBe(2)
  expect(pageOf([], listQuery({})).pages).toBe(1)
})

test('addresses of pages keep what was asked', () => {
  const href = listHref('/panel/tagi', listQuery({ szukaj: 'a b' }), { rodzaj: 'ngo' })
  expect([href(1), href(2)]).toEqual([
    '/panel/tagi?szukaj=a+b&rodzaj=ngo',
    '/panel/tagi?szukaj=a+b&rodzaj=ngo&strona=2',
  ])
  expect(listHref('/panel/tagi', listQuery({}))(1)).toBe('/panel/tagi')
})
