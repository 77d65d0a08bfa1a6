import { expect, test } from 'vitest'
import { formReader, typedValues } from './form-reader.ts'

function form(values: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one)
  return data
}

test.each([
  [['2015', '3', '2'], '2015-03-02'],
  [['2015', '10', ''], '2015-10'],
  [['2015', '', ''], '2015'],
  [[' 2015 ', ' 3 ', ' 2 '], '2015-03-02'],
  [['', '', ''], null],
  [['2015', '', '2'], '2015-00-02'],
  [['', '3', '2'], '-03-02'],
  [['15', '2', '31'], '15-02-31'],
])('year, month and day %j are the date %j', ([year = '', month = '', day = ''], edtf) => {
  expect(formReader(form({ 'd-year': year, 'd-month': month, 'd-day': day })).date('d')).toBe(edtf)
})

test('what is missing is empty, never an error', () => {
  const read = formReader(form({}))
  expect([read.text('a'), read.optional('a'), read.list('a'), read.isTicked('a')]).toEqual(['', null, [], false])
  expect([read.number('a'), read.optionalNumber('a')]).toEqual([Number.NaN, null])
})

test.each([
  ['12', 12],
  [' 7 ', 7],
  ['-1', Number.NaN],
  ['1e3', Number.NaN],
  ['0x10', Number.NaN],
  ['9'.repeat(16), Number.NaN],
])('%j is the number %d', (text, number) => {
  expect(formReader(form({ n: text })).number('n')).toBe(number)
})

test('typed values come back, but no password, nor what a key has signed', () => {
  const typed = typedValues(
    form({
      a: ['1', '2'],
      password: 'x',
      'new-password': 'x',
      'proof-passkey': '{}',
      'proof-passkey-asked': '1',
      $ACTION_ID_1: '',
    }),
  )
  expect(typed).toEqual({ a: ['1', '2'] })
})
