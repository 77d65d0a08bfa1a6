import { describe, expect, test } from 'vitest'
import { phrasePlaces } from './phrase-places.ts'

const found = (text: string, words: string, wholeWords = true) =>
  phrasePlaces(text, { words, wholeWords }).map(({ from, to }) => text.slice(from, to))

describe('a number is found however its digits are grouped', () => {
  test.each(['22 628 01 20', '22-628-01-20', '+48226280120', '(22) 628 01 20', '0048 22 628 01 20', '226280120'])(
    'typed as %s',
    (typed) => {
      const text = 'Tel. 22 628 01 20, 22-628-01-20, +48226280120, (22) 628-01-20, 22.628.01.20, +48 (22) 628 01 20.'
      expect(found(text, typed)).toEqual([
        '22 628 01 20',
        '22-628-01-20',
        '+48226280120',
        '(22) 628-01-20',
        '22.628.01.20',
        '+48 (22) 628 01 20',
      ])
    },
  )

  test.each(['1226280120', '22 628 01 201', '+4822 628 01 2', '22 628\n01 20', '22 628 — 01 20 7'])(
    'not in another one: %s',
    (text) => {
      expect(found(text, '22 628 01 20').filter((one) => one !== '22 628 — 01 20')).toEqual([])
    },
  )

  test('a bracket around all of it is not its own', () => {
    expect(found('infolinia (22 628 01 20)', '226280120')).toEqual(['22 628 01 20'])
  })

  test('with words before it', () => {
    expect(found('Dzwoń: tel. 22-628-01-20.', 'tel. 22 628 01 20')).toEqual(['tel. 22-628-01-20'])
  })

  test('a short one is a word', () => {
    expect(found('Numer 112, nie 1120 ani 1 12.', '112')).toEqual(['112'])
  })
})

describe('words', () => {
  test('in any case, with any spaces, in whole words', () => {
    expect(found('LA STRADA i La  Strada, nie La Stradania', 'la strada')).toEqual(['LA STRADA', 'La  Strada'])
    expect(found('Łódź, ŁÓDŹ, Lodz', 'łódź')).toEqual(['Łódź', 'ŁÓDŹ'])
  })

  test('in part of a word where asked for', () => {
    expect(found('Domowa Dom', 'dom', false)).toEqual(['Dom', 'Dom'])
    expect(found('Domowa Dom', 'dom')).toEqual(['Dom'])
  })

  test('signs of patterns are letters like others; a line break is an end', () => {
    expect(found('a.b (c)* a-b [x] axb', 'a.b (c)*')).toEqual(['a.b (c)*'])
    expect(found('ul. Dobra\n3, ul. Dobra 3', 'ul. Dobra 3')).toEqual(['ul. Dobra 3'])
  })

  test('a sign at the end is no word, so nothing has to be around it', () => {
    expect(found('x@y.pl, a (Fundacja)b', '(fundacja)')).toEqual(['(Fundacja)'])
  })
})
