import { expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { bareUrls } from './bare-urls.ts'

test.each([
  ['więcej na www.urzad.example/a?b=1.', ['www.urzad.example/a?b=1']],
  ['(https://urzad.example)', ['https://urzad.example']],
  ['na stronie urzędu', []],
  ['www. i nic', []],
])('%j', (text, found) => {
  expect(foundIn(bareUrls(checkInputOf(text)))).toEqual(found)
})
