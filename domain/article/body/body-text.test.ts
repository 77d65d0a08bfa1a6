import { describe, expect, test } from 'vitest'
import {
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  frozenRegister,
  hardBreak,
  heading,
  horizontalRule,
  image,
  link,
  listItem,
  liveRegister,
  orderedList,
  paragraph,
  projectFunding,
  subscript,
  superscript,
  text,
  textTable,
} from './body-builder.ts'
import { bodyReferences } from './body-references.ts'
import { bodyText, wordCount } from './body-text.ts'

describe('plain text', () => {
  test('of nothing is nothing', () => {
    const id = blockIds('tekst')
    expect(bodyText(body())).toBe('')
    expect(bodyText(body(paragraph(id()), paragraph(id(), text('  '))))).toBe('')
  })

  test('raised and lowered signs do not become other numbers', () => {
    const words = paragraph(
      'akapit-1',
      text('10'),
      text('6', superscript),
      text(' m'),
      text('2', superscript),
      text(' CO'),
      text('2', subscript),
    )
    expect(bodyText(body(words))).toBe('10⁶ m² CO₂')
  })

  test('has a line for each block, item, break and row', () => {
    const id = blockIds('tekst')
    const item = (words: string) => listItem(id(), paragraph(id(), text(words)))
    const whole = body(
      heading(id(), 2, text('Zespoły')),
      paragraph(id(), text('Powołano '), text('siedem', bold), text(' zespołów.'), hardBreak, text('Dalej.')),
      bulletList(
        id(),
        item('lubuski'),
        listItem(id(), paragraph(id(), text('lubelski')), orderedList(id(), 3, item('z rokiem'))),
      ),
      blockquote(id(), 'Wojewoda', paragraph(id(), text('Działamy.'))),
      textTable(id, { caption: 'Daty', headers: 'row' }, [
        ['Zespół', 'Dzień'],
        ['łódzki', ''],
      ]),
      image(id(), 1, { alt: 'Sala obrad', caption: 'Posiedzenie' }),
      image(id(), 2, { alt: 'Bez podpisu' }),
      attachment(id(), 3),
      liveRegister(id()),
      projectFunding(id(), 'pl-15'),
      horizontalRule(id()),
      paragraph(id(), text('Koniec 🙂')),
    )
    expect(bodyText(whole).split('\n')).toEqual([
      'Zespoły',
      'Powołano siedem zespołów.',
      'Dalej.',
      'lubuski',
      'lubelski',
      'z rokiem',
      'Działamy.',
      'Wojewoda',
      'Daty',
      'Zespół\tDzień',
      'łódzki\t',
      'Posiedzenie',
      'Koniec 🙂',
    ])
  })
})

test.each([
  ['', 0],
  [' – … ', 0],
  ['🙂', 0],
  ['słowo', 1],
  ['2 marca 2015 r.', 4],
  ['02.03.2015', 1],
  ['Kujawsko-Pomorskie: zarządzenie nr 47/2015', 4],
  ['w\u00a0Łodzi\ni\tdalej', 4],
  ['Lo\u0301dz\u0301', 1],
  ['допомога тут', 2],
])('%j has %i words', (words, count) => {
  expect(wordCount(words)).toBe(count)
})

test('references are named once, in order of first mention', () => {
  const id = blockIds('odwolania')
  const lodzkie = text('łódzki', link({ kind: 'team', voivodeship: '10' }))
  const found = bodyReferences(
    body(
      paragraph(
        id(),
        lodzkie,
        text(' i '),
        lodzkie,
        text(' w artykule', bold, link({ kind: 'article', articleId: 9 })),
      ),
      paragraph(id(), text('strona', link({ kind: 'url', href: '/zespoly' }))),
      bulletList(id(), listItem(id(), paragraph(id()), image(id(), 4, { alt: '' }), attachment(id(), 5))),
      image(id(), 4, { alt: '' }),
      frozenRegister(id(), {
        validOn: '2015-03-02',
        voivodeships: ['08', '10'],
        claims: [{ voivodeship: '12', asPublished: '26.01.2014', edtf: '2014-01-26' }],
      }),
      projectFunding(id(), 'pl-15'),
    ),
  )
  expect(found).toEqual({
    voivodeships: ['10', '08', '12'],
    helplineIds: [],
    articleIds: [9],
    mediaIds: [4],
    attachmentIds: [5],
    projectSlugs: ['pl-15'],
  })
})
