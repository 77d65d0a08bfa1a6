import { describe, expect, test } from 'vitest'
import { type Anchor, anchorIn, findAnchor } from './anchor.ts'
import type { Passage } from './passages.ts'

const passage = (id: string, text: string): Passage => ({ id, kind: 'paragraph', text })
const first = passage('akapit-1', 'Wojewoda powołał zespół 2 marca. Zespół liczy dziewięć osób.')
const second = passage('akapit-2', 'Pierwsze posiedzenie odbędzie się w Białymstoku (sala 12).')

const anchored = (one: Passage, words: string): Anchor => {
  const anchor = anchorIn(one, words, 500)
  if (!anchor) throw new Error(`There is no "${words}"`)
  return anchor
}
const found = (passages: readonly Passage[], anchor: Anchor) => {
  const place = findAnchor(passages, anchor)
  const text = passages.find(({ id }) => id === place?.passageId)?.text
  return place && { in: place.passageId, words: text?.slice(place.start, place.end), isSimilar: place.isSimilar }
}

describe('anchorIn', () => {
  test('keeps the words as the passage has them, with what is around', () => {
    expect(anchorIn(first, 'zespół  2\nmarca', 500)).toEqual({
      passageId: 'akapit-1',
      quote: 'zespół 2 marca',
      before: 'Wojewoda powołał ',
      after: '. Zespół liczy dziewięć osób.',
    })
  })

  test('is none where the words are not', () => {
    expect(anchorIn(first, 'zespół 3 marca', 500)).toBeNull()
  })

  test('takes signs for themselves', () => {
    expect(anchorIn(second, '(sala 12).', 500)?.quote).toBe('(sala 12).')
    expect(
      anchorIn(passage('akapit-3', 'Zespół kujawsko-pomorski [1/2]'), 'kujawsko-pomorski [1/2]', 500),
    ).not.toBeNull()
    expect(anchorIn(second, '.*', 500)).toBeNull()
  })

  test('without words is the passage, cut at a word', () => {
    expect(anchorIn(first, '', 500)?.quote).toBe(first.text)
    expect(anchorIn(first, ' ', 25)?.quote).toBe('Wojewoda powołał zespół')
    expect(anchorIn(passage('obraz-01', ''), '', 500)).toBeNull()
  })
})

describe('findAnchor', () => {
  test('finds the same words in the same passage, also after others were put before them', () => {
    const later = passage('akapit-1', `Wczoraj ${first.text}`)
    expect(found([later, second], anchored(first, 'dziewięć osób'))).toEqual({
      in: 'akapit-1',
      words: 'dziewięć osób',
      isSimilar: false,
    })
  })

  test('of words that stand twice takes those with the same neighbours', () => {
    const twice = passage('akapit-1', 'Termin: 2 marca. Koniec: 2 marca.')
    const place = findAnchor([passage('akapit-1', `Nowe. ${twice.text}`)], anchored(twice, 'Koniec: 2 marca'))
    expect(place?.start).toBe('Nowe. Termin: 2 marca. '.length)
    const later = { passageId: 'akapit-1', quote: '2 marca', before: 'Koniec: ', after: '.' }
    expect(findAnchor([twice], later)?.start).toBe(twice.text.lastIndexOf('2 marca'))
  })

  test('follows words that were moved into another passage', () => {
    const rest = passage('akapit-1', 'Zespół liczy dziewięć osób.')
    const other = passage('akapit-9', 'Wojewoda powołał zespół 2 marca.')
    expect(found([rest, other], anchored(first, 'powołał zespół 2 marca'))).toEqual({
      in: 'akapit-9',
      words: 'powołał zespół 2 marca',
      isSimilar: false,
    })
  })

  test('finds words that were changed a little, in letters of any case', () => {
    const changed = passage('akapit-1', 'Wojewoda Podlaski powołał Zespół już 3 marca. Liczy dziesięć osób.')
    expect(found([changed, second], anchored(first, 'Wojewoda powołał zespół 2 marca'))).toEqual({
      in: 'akapit-1',
      words: 'Wojewoda Podlaski powołał Zespół już 3 marca',
      isSimilar: true,
    })
  })

  test('prefers the same passage where two are alike', () => {
    const alike = passage('akapit-0', 'Wojewoda powołał zespół 5 marca.')
    const own = passage('akapit-1', 'Wojewoda powołał zespół 7 marca.')
    expect(found([alike, own], anchored(first, 'Wojewoda powołał zespół 2 marca'))?.in).toBe('akapit-1')
  })

  test('says that the words are gone', () => {
    const anchor = anchored(first, 'Zespół liczy dziewięć osób')
    expect(findAnchor([passage('akapit-1', 'Zupełnie inny akapit o czymś innym.'), second], anchor)).toBeNull()
    expect(findAnchor([], anchor)).toBeNull()
  })

  test('of a picture without words knows its place', () => {
    const anchor = { passageId: 'obraz-01', quote: '', before: '', after: '' }
    expect(findAnchor([first, passage('obraz-01', '')], anchor)?.passageId).toBe('obraz-01')
    expect(findAnchor([first], anchor)).toBeNull()
  })

  test('is quick in a long text', () => {
    const word = (index: number) => `słowo${index % 97}`
    const long = passage('tabela-1', Array.from({ length: 5_000 }, (_, index) => word(index)).join(' '))
    const anchor = { passageId: 'tabela-1', quote: `${'słowo1 słowo5 '.repeat(20)}nie ma`, before: '', after: '' }
    const begun = performance.now()
    for (let round = 0; round < 3; round += 1) findAnchor([long, second], anchor)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
