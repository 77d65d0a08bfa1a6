import { expect, test } from 'vitest'
import { pageHref, pagerView } from './pager-view.ts'

const list = { path: '/aktualnosci' }

test('the first page has the address of the list', () => {
  expect(pageHref(list, 1)).toBe('/aktualnosci')
  expect(pageHref(list, 2)).toBe('/aktualnosci?strona=2')
  expect(pageHref({ path: '/szukaj', query: { q: 'Łódź & okolice' } }, 2)).toBe(
    '/szukaj?q=%C5%81%C3%B3d%C5%BA+%26+okolice&strona=2',
  )
})

test.each([0, 1, 10])('%i rows are one page and there is no second', (total) => {
  expect(pagerView(list, { number: 1, offset: 0 }, total)).toMatchObject({ previous: null, next: null })
  expect(pagerView(list, { number: 2, offset: 10 }, total)).toBeNull()
})

test('eleven rows are two pages, each with a way to the other', () => {
  expect(pagerView(list, { number: 1, offset: 0 }, 11)).toEqual({
    current: 1,
    previous: null,
    next: '/aktualnosci?strona=2',
    numbers: [
      { number: 1, href: '/aktualnosci' },
      { number: 2, href: '/aktualnosci?strona=2' },
    ],
  })
  expect(pagerView(list, { number: 2, offset: 10 }, 11)).toMatchObject({ previous: '/aktualnosci', next: null })
})
