import { expect, test } from 'vitest'
import { articleListHref, isFiltered, parseArticleListQuery } from './article-list-query.ts'

const parsed = (address: string) => parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))

const nothing = {
  words: '',
  status: null,
  tag: null,
  voivodeship: null,
  year: null,
  isMine: false,
  order: 'change',
  direction: 'descending',
  page: 1,
} as const

test('an empty address asks for everything, the last changed first', () => {
  expect(parsed('')).toEqual(nothing)
  expect(articleListHref(nothing)).toBe('/panel/artykuly')
  expect(isFiltered(nothing)).toBe(false)
})

test('each part of the address is read, and written the same way', () => {
  const address =
    'q=zesp%C3%B3%C5%82&stan=zmiany&tag=szkolenia&zespol=lodzkie&rok=2015&moje=1&sort=tytul&kierunek=malejaco&strona=3'
  const query = parsed(address)
  expect(query).toEqual({
    words: 'zespół',
    status: 'published-with-changes',
    tag: 'szkolenia',
    voivodeship: '10',
    year: '2015',
    isMine: true,
    order: 'title',
    direction: 'descending',
    page: 3,
  })
  expect(query && articleListHref(query)).toBe(`/panel/artykuly?${address}`)
})

test('what fits the words best comes first, until another order is asked for', () => {
  const found = parsed('q=plan')
  expect(found).toMatchObject({ words: 'plan', order: 'relevance', direction: 'descending' })
  expect(found && articleListHref(found)).toBe('/panel/artykuly?q=plan')
  expect(found && articleListHref({ ...found, order: 'change' })).toBe('/panel/artykuly?q=plan&sort=zmiana')
  expect(parsed('q=plan&sort=zmiana')?.order).toBe('change')
  expect(parsed('q=plan&sort=trafnosc&kierunek=rosnaco')).toEqual(found)
  expect(parsed('sort=trafnosc')).toEqual(nothing)
})

test('titles begin with a', () => {
  expect(parsed('sort=tytul')?.direction).toBe('ascending')
  expect(parsed('sort=publikacja')?.direction).toBe('descending')
})

test.each([
  'stan=nieznany',
  'zespol=mars',
  'rok=15',
  'rok=2015-03',
  'moje=tak',
  'sort=kolor',
  'kierunek=bok',
  'sort=constructor',
  'kierunek=toString',
])('%s asks for nothing', (address) => {
  expect(parsed(address)).toEqual(nothing)
})

test('a value given twice is no value; what is no page is none', () => {
  expect(parseArticleListQuery({ q: ['a', 'b'] })).toEqual(nothing)
  for (const strona of ['0', '-1', '02', '1.5', 'dwa', '', '1234567']) expect(parsed(`strona=${strona}`)).toBeNull()
  expect(parseArticleListQuery({ strona: ['1', '2'] })).toBeNull()
})
