import { expect, test } from 'vitest'
import { checkInputOf } from '../testing/check-input-of.ts'
import { countsToRead } from './counts-to-read.ts'

function counts(intro: string, items: number) {
  const list = Array.from({ length: items }, (_, at) => `• punkt ${at}`).join('\n')
  return countsToRead(checkInputOf(`${intro}\n\n${list}`)).map(({ key, context }) => ({ key, ...context }))
}

test('six listed and one besides are seven', () => {
  expect(counts('Obecnie, poza mazowieckim Zespołem, działającym od 2010 roku, funkcjonują:', 6)).toEqual([
    { key: 'count-with-exception', listed: 6, besides: 1, total: 7 },
  ])
})

test('two teams besides count twice', () => {
  expect(counts('Oprócz śląskiego zespołu i opolskiego zespołu pracują:', 3)).toEqual([
    { key: 'count-with-exception', listed: 3, besides: 2, total: 5 },
  ])
})

test.each([
  ['Powołano pięć zespołów:', 4, 5],
  ['Zaplanowano 3 szkolenia:', 2, 3],
  ['The plan has two parts:', 3, 2],
])('%j before %i points', (intro, items, stated) => {
  expect(counts(intro, items)).toEqual([{ key: 'count-differs', stated, listed: items }])
})

test.each([
  ['Powołano pięć zespołów:', 5],
  ['Poza tym działają:', 3],
  ['Działają wszystkie poza:', 2],
  ['W 2015 r. działały:', 2],
  ['Zgodnie z art. 5 i 7:', 2],
  ['Powołano pięć zespołów.', 3],
  ['Zespoły:', 2],
])('%j before %i points says nothing odd', (intro, items) => {
  expect(counts(intro, items)).toEqual([])
})
