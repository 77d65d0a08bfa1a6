import { describe, expect, test } from 'vitest'
import { pageCount, pageOfRow, pagerNumbers, parsePage } from './paging.ts'

describe('parsePage', () => {
  test('an address without a number is the first page', () => {
    expect(parsePage(undefined)).toEqual({ number: 1, offset: 0 })
  })

  test.each([
    ['1', 0],
    ['2', 10],
    ['112', 1110],
    ['999999', 9999980],
  ])('%s starts at row %i', (text, offset) => {
    expect(parsePage(text)).toEqual({ number: Number(text), offset })
  })

  test.each(['', '0', '-1', '02', '+2', '1.5', '1e3', ' 2', '2 ', 'dwa', '٢', '1000000', '99999999999999999999'])(
    '%j is no page',
    (text) => {
      expect(parsePage(text)).toBeNull()
    },
  )

  test('two numbers at once are no page', () => {
    expect(parsePage(['1', '2'])).toBeNull()
  })
})

test.each([
  [0, 1],
  [1, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [112, 12],
])('%i rows make %i pages', (total, pages) => {
  expect(pageCount(total)).toBe(pages)
})

test.each([
  [0, 1],
  [9, 1],
  [10, 2],
  [29, 3],
])('row %i stands on page %i', (offset, page) => {
  expect(pageOfRow(offset)).toBe(page)
})

describe('pagerNumbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 3, [1, 2, 3]],
    [1, 5, [1, 2, null, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [200, 200, [1, null, 199, 200]],
  ])('page %i of %i', (current, pages, numbers) => {
    expect(pagerNumbers(current, pages)).toEqual(numbers)
  })
})
