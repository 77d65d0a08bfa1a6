import { describe, expect, test } from 'vitest'
import { numberKeys } from './number-keys.ts'
import { textTokens } from './text-tokens.ts'

const keysOf = (text: string) => numberKeys(text, textTokens(text)).flatMap(({ keys }) => keys)

describe('dates', () => {
  test.each([
    '2 marca 2015',
    '2 MARCA 2015 r.',
    '2 marzec 2015',
    '02.03.2015',
    '2.3.2015',
    '2015-03-02',
    '02-03-2015',
    '2015.03.02',
  ])('%s is one day in every spelling', (text) => {
    expect(keysOf(text)).toEqual(['~d20150302'])
  })

  test.each([
    ['15 września 2014', '~d20140915'],
    ['15 wrzesnia 2014', '~d20140915'],
    ['1 października 2014', '~d20141001'],
    ['1 maja 2014', '~d20140501'],
    ['3 listopada 2014', '~d20141103'],
    ['3 lipca 2014', '~d20140703'],
    ['3 lutego 2014', '~d20140203'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toEqual([key])
  })

  test.each(['marca 2015', '2 marca', '02.13.2015', '2/3/2015', 'rozdział 2.3', '2 matki 2015'])(
    '%s is no day',
    (text) => {
      expect(keysOf(text)).toEqual([])
    },
  )
})

describe('long numbers', () => {
  test.each(['22 628 01 20', '22-628-01-20', '226280120', '22\u00a0628\u00a001\u00a020'])(
    '%s however grouped',
    (text) => {
      expect(keysOf(text)).toEqual(['~n226280120', '~n6280120'])
    },
  )

  test('with the prefix of the country, and without', () => {
    expect(keysOf('+48 22 628 01 20')).toEqual(['~n48226280120', '~n226280120', '~n6280120'])
    expect(keysOf('0048226280120')).toContain('~n226280120')
    expect(keysOf('+48 116 111')).toEqual(['~n48116111', '~n116111'])
  })

  test.each(['112', '2015', '47/2015', '1, 2, 3, 4, 5', '12345678901234567890'])('%s is none', (text) => {
    expect(keysOf(text)).toEqual([])
  })

  test('knows where it stands', () => {
    const text = 'Telefon 116 111 dla dzieci, 2 marca 2015'
    expect(numberKeys(text, textTokens(text))).toEqual([
      { keys: ['~n116111'], from: 1, to: 3 },
      { keys: ['~d20150302'], from: 5, to: 8 },
    ])
  })
})
