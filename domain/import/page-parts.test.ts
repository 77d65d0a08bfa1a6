import { describe, expect, test } from 'vitest'
import { cutPageParts } from './page-parts.ts'
import { plainTextLines } from './plain-text-lines.ts'

function cut(text: string) {
  return cutPageParts(plainTextLines(text))
}
function parts(text: string) {
  const result = cut(text)
  if (!result.ok) throw new Error(`The test needs a page: ${result.reason.key}`)
  return result
}
function refusal(text: string) {
  const result = cut(text)
  return result.ok ? null : result.reason.key
}

describe('refused', () => {
  test.each([
    ['other-document', 'Przepis na ciasto\n\nMąka i woda.'],
    ['no-date-line', 'A A A\n\nTytuł\n\nTekst\n\nTagi:'],
    ['no-date-line', 'Tytuł\n\nDodane dnia wczoraj\n\nTekst\n\npodziel się treścią:'],
    ['publication-date-impossible', 'Tytuł\n\nDodane dnia 31.02.2015\n\nTekst'],
    ['no-title', 'A A A\n\nDodane dnia 02.03.2015\n\nTekst'],
    ['no-title', `${'słowo '.repeat(60)}\n\nDodane dnia 02.03.2015\n\nTekst`],
    ['only-boilerplate', 'Tytuł\n\nDodane dnia 02.03.2015\n\nTagi:\n\npodziel się treścią:\n\nTagi'],
    ['only-boilerplate', 'Tytuł\n\nDodane dnia 02.03.2015'],
    ['several-pages', 'T1\n\nDodane dnia 02.03.2015\n\nTekst.\n\nT2\n\nDodane dnia 03.03.2015\n\ny'],
  ])('%s', (key, text) => {
    expect(refusal(text)).toBe(key)
  })
})

describe('title', () => {
  test.each([
    ['Tytuł\nDodane dnia 02.03.2015\nTekst.', 'Tytuł'],
    ['Portal\n\nTytuł\n\nDodane dnia 02.03.2015\nTekst.', 'Tytuł'],
    ['Tytuł złamany\nna dwa wiersze\n\nDodane dnia 02.03.2015\nTekst.', 'Tytuł złamany na dwa wiersze'],
    ['Published\nTytuł\nPublication date 02.03.2015\nTekst.', 'Tytuł'],
    ['Tytuł\n\nA A A\n\nDodane dnia\n02.03.2015\nTekst.', 'Tytuł'],
  ])('%j', (text, title) => {
    expect(parts(text).title.text).toBe(title)
  })

  test('what stands above it is dropped and listed', () => {
    const { dropped } = parts('Portal\n\nA A A\n\nTytuł\n\nDodane dnia 02.03.2015\nTekst.')
    expect(dropped.map(({ key, quote }) => `${key} ${quote}`)).toEqual([
      'before-title Portal',
      'text-size A A A',
      'date-label Dodane dnia 02.03.2015',
    ])
  })
})

test('another date label inside the text is text', () => {
  const { body, publishedOn } = parts('T\n\nDodane dnia 02.03.2015\n\nRaport\n\nData publikacji: 01.02.2015\n\nTagi')
  expect(publishedOn.edtf).toBe('2015-03-02')
  expect(body.map(({ text }) => text)).toEqual(['Raport', 'Data publikacji: 01.02.2015'])
})

describe('tags', () => {
  const page = (tail: string) => parts(`T\n\nDodane dnia 02.03.2015\n\nTekst.\n\n${tail}`)

  test.each([
    ['Tagi:\n\npodziel się treścią:\n\nTagi', []],
    ['Tagi: zespoły, pomoc\nTagi', ['zespoły', 'pomoc']],
    ['Tagi:\nzespoły\npomoc\n\npodziel się treścią:\n\nTagi\nPomoc', ['zespoły', 'pomoc']],
    ['Tagi: #zespoły; 18 października', ['zespoły', '18 października']],
  ])('%j', (tail, tags) => {
    expect(page(tail).tags.map(({ name }) => name)).toEqual(tags)
  })

  test('a sentence behind them is kept and named', () => {
    const { body, tags, toCheck } = page(
      'Tagi:\nzespoły\nTen akapit dopisano pod tagami.\npodziel się treścią:\nFacebook',
    )
    expect(tags).toHaveLength(1)
    expect(body.at(-1)?.text).toBe('Ten akapit dopisano pod tagami.')
    expect(toCheck).toEqual([{ key: 'text-after-tags', line: 9, quote: 'Ten akapit dopisano pod tagami.' }])
  })
})

test('a page without its foot may have been cut', () => {
  expect(parts('T\n\nDodane dnia 02.03.2015\n\nUrwany teks').toCheck.map(({ key }) => key)).toEqual(['page-may-be-cut'])
})

test('frame around the text goes, the same words inside it stay', () => {
  const { body } = parts('T\nDodane dnia 02.03.2015\nEN\nA A A\n\nPierwszy\n\nDrukuj\n\nDrugi\n\nDrukuj\n\nTagi')
  expect(body.map(({ text }) => text)).toEqual(['Pierwszy', 'Drukuj', 'Drugi'])
})
