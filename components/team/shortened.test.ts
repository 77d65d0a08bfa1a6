import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

const list = (...names: string[]) => names.map((name, index) => `${index + 1}. ${name}`).join('\n')
const six = ['A', 'B', 'C', 'D', 'E', 'F']

test('of long lists only what differs is described, however the numbers moved', () => {
  expect(shortened(list(...six), list('Nowy', 'A', 'C', 'D', 'E', 'F'))).toEqual({
    before: 'pozycji: 6\n2. B',
    after: 'pozycji: 6\n1. Nowy',
  })
})

test.each([
  ['short ones', list('A', 'B'), list('B')],
  ['another order', list(...six), list(...six.toReversed())],
])('%s stay whole', (_, before, after) => {
  expect(shortened(before, after)).toEqual({ before, after })
})
