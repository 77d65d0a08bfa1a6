import { expect, it } from 'vitest'
import { withoutFlightData } from './flight-data.ts'

const push = (data: string) => `<script>self.__next_f.push([1,"${data}"])</script>`

it.each([
  ['<p>Zażółć</p>', '<p>Zażółć</p>'],
  [`<p>Zażółć</p>${push('<p>Zażółć\\u003c/p>')}`, '<p>Zażółć</p>'],
  [`${push('a')}<p>gęślą</p>${push('b')}${push('c')}<p>jaźń</p>`, '<p>gęślą</p><p>jaźń</p>'],
  [`<script type="application/ld+json">{}</script>${push('a')}`, '<script type="application/ld+json">{}</script>'],
  ['<p>&lt;script>self.__next_f.push(</p><b>b</b>', '<p>&lt;script>self.__next_f.push(</p><b>b</b>'],
  [`${push('a')}<script>self.__next_f.push([1,"bez końca`, '<script>self.__next_f.push([1,"bez końca'],
])('of %j leaves %j', (page, expected) => {
  expect(withoutFlightData(Buffer.from(page)).toString()).toBe(expected)
})
