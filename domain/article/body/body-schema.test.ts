import { describe, expect, test } from 'vitest'
import type { Body, ListItem, Paragraph } from './body.ts'
import {
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  decorativeImage,
  frozenRegister,
  hardBreak,
  heading,
  horizontalRule,
  image,
  italic,
  lang,
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
import { MAX_BODY_BYTES, MAX_BODY_NODES } from './body-model.ts'
import { parseBody } from './body-schema.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', attrs: { schemaVersion: 1 }, content })
const p = (...content: unknown[]) => ({ type: 'paragraph', attrs: { id: 'akapit-1' }, content })
const t = (words: unknown, ...marks: unknown[]) => ({ type: 'text', text: words, marks })

/** Keys and places of what is wrong; [] when nothing is. */
const keysOf = (json: unknown) => {
  const parsed = parseBody(json)
  return parsed.ok ? [] : parsed.issues.map(({ key, context }) => `${key} ${context?.at}`)
}
const parsed = (json: unknown): Body => {
  const result = parseBody(json)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.body
}

const id = blockIds('wszystko')
const everything = body(
  paragraph(id(), text('Tekst '), text('ważny', bold, italic), hardBreak, text('Hilfe', lang('de'), bold)),
  paragraph(
    id(),
    text('10'),
    text('6', bold, superscript),
    text(' m'),
    text('2', superscript),
    text(' CO'),
    text('2', subscript),
  ),
  {
    ...orderedList(id(), 3, listItem(id(), paragraph(id(), text('litera c')))),
    attrs: { id: 'wszystko-litery', start: 3, numbering: 'lower-alpha' },
  },
  paragraph(id()),
  paragraph(
    id(),
    text('strona', link({ kind: 'url', href: 'https://www.gov.pl/' })),
    text('artykuł', link({ kind: 'article', articleId: 4 })),
    text('łódzki', link({ kind: 'team', voivodeship: '10' }), lang('sr-Latn-RS'), bold, italic),
  ),
  heading(id(), 2, text('Nagłówek')),
  bulletList(id(), listItem(id(), paragraph(id(), text('a')), orderedList(id(), 0, listItem(id(), paragraph(id()))))),
  blockquote(id(), 'Wojewoda', paragraph(id(), text('Cytat'))),
  blockquote(id(), null, bulletList(id(), listItem(id(), paragraph(id())))),
  textTable(id, { caption: 'Daty', headers: 'both' }, [
    ['', 'b'],
    ['c', 'd'],
  ]),
  image(id(), 7, { alt: 'Sala', caption: 'Podpis' }),
  decorativeImage(id(), 8),
  { ...image(id(), 7, { alt: 'Mapa' }), attrs: { ...image('obraz-pol', 7, { alt: 'Mapa' }).attrs, width: 'half' } },
  attachment(id(), 9),
  liveRegister(id()),
  frozenRegister(id(), {
    validOn: '2015-03-02',
    knownAt: 1_700_000_000_000,
    voivodeships: ['08', '12'],
    claims: [
      { voivodeship: '12', asPublished: '26.01.2014', edtf: '2014-01-26' },
      { voivodeship: '14', asPublished: 'od października 2010 roku', edtf: '2010-10' },
      { voivodeship: '08', asPublished: 'powołany', edtf: null },
    ],
  }),
  projectFunding(id(), 'pl-15'),
  horizontalRule(id()),
)

describe('what may be kept', () => {
  test('a body with one of everything stays as it is', () => {
    expect(parsed(everything)).toEqual(everything)
    expect(parsed(JSON.parse(JSON.stringify(everything)))).toEqual(everything)
  })

  test('a body not begun', () => {
    expect(parsed(doc())).toEqual(body())
    expect(parsed({ type: 'doc', attrs: { schemaVersion: 1 } })).toEqual(body())
  })

  test('what ProseMirror leaves out comes back: content of an empty paragraph; empty marks go', () => {
    expect(parsed(doc({ type: 'paragraph', attrs: { id: 'akapit-1' } }))).toEqual(body(paragraph('akapit-1')))
    expect(parsed(doc(p(t('a'))))).toEqual(body(paragraph('akapit-1', text('a'))))
  })

  test('a body of the first version is read and becomes one of the newest', () => {
    const first = { ...everything, attrs: { schemaVersion: 1 } }
    expect(parsed(first)).toEqual(everything)
  })

  test('marks are put in one order', () => {
    expect(parsed(doc(p(t('a', italic, bold, lang('de')))))).toEqual(
      body(paragraph('akapit-1', text('a', lang('de'), bold, italic))),
    )
  })

  test('text is NFC with plain spaces and nothing invisible', () => {
    expect(parsed(doc(p(t('Ło\u0301dz\u0301'), t('\u200b'), t('w\u00a0\u202eŁodzi\u2028i dalej\ufeff'))))).toEqual(
      body(paragraph('akapit-1', text('Łódź'), text('w Łodzi i dalej'))),
    )
    const captioned = image('obraz-01', 1, { alt: ' Sala\u00a0 obrad ', caption: ' ' })
    expect(parsed(doc(captioned))).toEqual(body(image('obraz-01', 1, { alt: 'Sala obrad', caption: null })))
  })

  test('emoji and text from right to left stay whole', () => {
    const odd = body(paragraph('akapit-1', text('👩‍👩‍👧 🇵🇱 🏴󠁧󠁢󠁷󠁬󠁳󠁿 مساعدة עזרה', lang('ar')), text('🙂')))
    expect(parsed(odd)).toEqual(odd)
  })
})

describe('what is refused', () => {
  test.each([
    null,
    undefined,
    true,
    0,
    Number.NaN,
    '',
    'doc',
    [],
    {},
    [doc()],
    p(),
    { type: 'Doc' },
    { type: ['doc'] },
  ])('%j is no body', (json) => {
    expect(keysOf(json)).toEqual(['not-a-body '])
  })

  test.each([
    [{ type: 'doc', content: [] }, 'wrong-attribute /attrs'],
    [{ type: 'doc', attrs: {}, content: [] }, 'unknown-version /attrs'],
    [{ type: 'doc', attrs: { schemaVersion: 5 }, content: [] }, 'unknown-version /attrs'],
    [{ ...doc(), version: 1 }, 'unknown-key '],
    [{ ...doc(), content: {} }, 'missing-content '],
    [JSON.parse('{"type":"doc","attrs":{"schemaVersion":1},"content":[],"__proto__":{"a":1}}'), 'unknown-key '],
    [JSON.parse('{"type":"doc","attrs":{"schemaVersion":1,"__proto__":{"a":1}},"content":[]}'), 'unknown-key /attrs'],
  ])('%j', (json, key) => {
    expect(keysOf(json)).toEqual([key])
  })

  test.each<[string, unknown, string]>([
    ['a node that is nothing', null, 'unknown-node /content/0'],
    ['a node that is a list', [], 'unknown-node /content/0'],
    ['raw HTML', { type: 'html', html: '<script>' }, 'unknown-node /content/0'],
    ['an inherited name', { type: 'constructor' }, 'unknown-node /content/0'],
    ['__proto__', { type: '__proto__' }, 'unknown-node /content/0'],
    ['a text at the top', t('a'), 'misplaced-node /content/0'],
    ['a body in a body', doc(), 'misplaced-node /content/0'],
    ['an item without a list', listItem('pozycja-1', paragraph('akapit-1')), 'misplaced-node /content/0'],
    ['no attributes', { type: 'paragraph' }, 'wrong-attribute /content/0/attrs'],
    ['no id', { type: 'paragraph', attrs: {} }, 'bad-block-id /content/0/attrs'],
    ['an id too short', paragraph('akapit1'), 'bad-block-id /content/0/attrs'],
    ['an id too long', paragraph('a'.repeat(37)), 'bad-block-id /content/0/attrs'],
    ['an id in capitals', paragraph('AKAPIT-1'), 'bad-block-id /content/0/attrs'],
    ['an id with a line break', paragraph('akapit-1\n'), 'bad-block-id /content/0/attrs'],
    ['an id that is a number', { type: 'paragraph', attrs: { id: 12345678 } }, 'bad-block-id /content/0/attrs'],
    ['a style', { type: 'paragraph', attrs: { id: 'akapit-1', style: 'x' } }, 'unknown-key /content/0/attrs'],
    ['a key beside', { ...p(), onclick: 'x' }, 'unknown-key /content/0'],
    ['content in a leaf', { ...horizontalRule('linia-01'), content: [] }, 'unknown-key /content/0'],
    ['marks on a block', { ...p(), marks: [] }, 'unknown-key /content/0'],
    [
      'a heading of level 1',
      { type: 'heading', attrs: { id: 'naglowek', level: 1 } },
      'wrong-attribute /content/0/attrs',
    ],
    ['a level as text', { type: 'heading', attrs: { id: 'naglowek', level: '2' } }, 'wrong-attribute /content/0/attrs'],
    ['a list without items', bulletList('lista-01'), 'missing-content /content/0'],
    ['a list of paragraphs', { ...bulletList('lista-01'), content: [p()] }, 'misplaced-node /content/0/content/0'],
    [
      'an empty item',
      bulletList('lista-01', { ...listItem('pozycja1', paragraph('akapit-1')), content: [] }),
      'missing-content /content/0/content/0',
    ],
    [
      'an item that begins with a list',
      bulletList('lista-01', { ...listItem('pozycja1', paragraph('akapit-1')), content: [bulletList('lista-02')] }),
      'misplaced-node /content/0/content/0/content/0',
    ],
    [
      'a heading in a quote',
      { ...blockquote('cytat-01', null), content: [heading('naglowek', 2)] },
      'misplaced-node /content/0/content/0',
    ],
    [
      'a table in a quote',
      { ...blockquote('cytat-01', null), content: [{ type: 'table' }] },
      'misplaced-node /content/0/content/0',
    ],
    [
      'a table without rows',
      { type: 'table', attrs: { id: 'tabela-1', caption: null, headers: 'row' } },
      'missing-content /content/0',
    ],
    ['a span of 1000', tableWith({ colspan: 1_000 }), 'wrong-attribute /content/0/content/0/content/0/attrs'],
    ['a span of 0', tableWith({ rowspan: 0 }), 'wrong-attribute /content/0/content/0/content/0/attrs'],
    [
      'an image by address',
      { type: 'image', attrs: { id: 'obraz-01', src: 'https://x' } },
      'wrong-attribute /content/0/attrs',
    ],
    [
      'an image id as text',
      { type: 'image', attrs: { ...image('obraz-01', 1, { alt: '' }).attrs, mediaId: '1' } },
      'wrong-attribute /content/0/attrs',
    ],
    [
      "a width of one's own",
      { type: 'image', attrs: { ...image('obraz-01', 1, { alt: '' }).attrs, width: '30%' } },
      'wrong-attribute /content/0/attrs',
    ],
    ['a caption too long', image('obraz-01', 1, { alt: '', caption: 'a'.repeat(501) }), 'too-long /content/0/attrs'],
    [
      'a caption of two lines',
      image('obraz-01', 1, { alt: '', caption: 'a\nb' }),
      'control-character /content/0/attrs',
    ],
    ['half a character in alt', image('obraz-01', 1, { alt: '\ud83d' }), 'lone-surrogate /content/0/attrs'],
    ['a project that is no slug', projectFunding('projekt1', '../x'), 'wrong-attribute /content/0/attrs'],
    [
      'a start below zero',
      {
        type: 'orderedList',
        attrs: { id: 'lista-01', start: -1 },
        content: [listItem('pozycja1', paragraph('akapit-1'))],
      },
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a numbering that is none',
      {
        type: 'orderedList',
        attrs: { id: 'lista-01', start: 1, numbering: 'decimal' },
        content: [listItem('pozycja1', paragraph('akapit-1'))],
      },
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a live register with a day',
      {
        ...frozenRegister('rejestr1', { validOn: '2015-03-02' }),
        attrs: { ...frozenRegister('rejestr1', { validOn: '2015-03-02' }).attrs, mode: 'live' },
      },
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a frozen register without a day',
      { ...liveRegister('rejestr1'), attrs: { ...liveRegister('rejestr1').attrs, mode: 'frozen' } },
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a day that does not exist',
      frozenRegister('rejestr1', { validOn: '2015-02-31' }),
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a voivodeship twice',
      liveRegister('rejestr1', { voivodeships: ['02', '02'] }),
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a claim with a date that is none',
      liveRegister('rejestr1', { claims: [{ voivodeship: '02', asPublished: 'x', edtf: '2014-13' }] }),
      'wrong-attribute /content/0/attrs',
    ],
    [
      'a claim without words',
      liveRegister('rejestr1', { claims: [{ voivodeship: '02', asPublished: ' ', edtf: null }] }),
      'wrong-attribute /content/0/attrs',
    ],
  ])('%s', (_, node, key) => {
    expect(keysOf(doc(node))).toEqual([key])
  })

  test.each<[string, unknown, string]>([
    ['no text', { type: 'text' }, 'empty-text'],
    ['empty text', t(''), 'empty-text'],
    ['a number', t(5), 'empty-text'],
    ['NUL', t('a\0b'), 'control-character'],
    ['a line break', t('a\nb'), 'control-character'],
    ['a tab', t('a\tb'), 'control-character'],
    ['C1', t('a\u0085b'), 'control-character'],
    ['DEL', t('a\u007fb'), 'control-character'],
    ['a lone high surrogate', t('a\ud83d'), 'lone-surrogate'],
    ['a lone low surrogate', t('\udc00a'), 'lone-surrogate'],
    ['attributes on text', { ...t('a'), attrs: {} }, 'unknown-key'],
    ['marks that are no list', { ...t('a'), marks: {} }, 'unknown-mark'],
    ['a mark as a word', t('a', 'bold'), 'unknown-mark'],
    ['an unknown mark', t('a', { type: 'textStyle', attrs: { color: 'red' } }), 'unknown-mark'],
    ['an inherited mark', t('a', { type: 'toString' }), 'unknown-mark'],
    ['a mark twice', t('a', bold, bold), 'repeated-mark'],
    [
      'two links',
      t('a', link({ kind: 'article', articleId: 1 }), link({ kind: 'article', articleId: 2 })),
      'repeated-mark',
    ],
    ['attributes on bold', t('a', { type: 'bold', attrs: {} }), 'unknown-key'],
    ['a link without target', t('a', { type: 'link', attrs: {} }), 'wrong-attribute'],
    ['a link by href', t('a', { type: 'link', attrs: { href: 'https://gov.pl' } }), 'wrong-attribute'],
    ['a script', t('a', link({ kind: 'url', href: 'java\tscript:alert(1)' })), 'link-not-allowed'],
    ['a link too long', t('a', link({ kind: 'url', href: `/${'a'.repeat(2_000)}` })), 'too-long'],
    [
      'a target with more',
      t('a', { type: 'link', attrs: { target: { kind: 'article', articleId: 1, rel: 'x' } } }),
      'unknown-key',
    ],
    ['a language with quotes', t('a', lang('de" onclick="x')), 'wrong-attribute'],
    ['a language in capitals', t('a', lang('DE')), 'wrong-attribute'],
    ['an empty language', t('a', lang('')), 'wrong-attribute'],
    ['a text in a break', { ...hardBreak, text: 'a' }, 'unknown-key'],
    ['a block in a paragraph', p(), 'misplaced-node'],
  ])('%s in a paragraph', (_, inline, key) => {
    expect(keysOf(doc(p(inline)))).toEqual([`${key} /content/0/content/0`])
  })

  test('an id used twice, wherever', () => {
    const twice = bulletList('lista-01', listItem('pozycja1', paragraph('lista-01')))
    expect(keysOf(doc(twice))).toEqual(['repeated-block-id /content/0/content/0/content/0'])
  })

  test('an issue says what was found, cut short', () => {
    expect(parseBody(doc({ type: `script\u0000${'x'.repeat(500)}` }))).toEqual({
      ok: false,
      issues: [{ field: 'body', key: 'unknown-node', context: { at: '/content/0', name: `script${'x'.repeat(53)}` } }],
    })
  })

  test('issues come in reading order and are at most twenty', () => {
    const bad = Array.from({ length: 1_000 }, () => ({ type: 'x' }))
    expect(keysOf(doc(...bad)).slice(0, 2)).toEqual(['unknown-node /content/0', 'unknown-node /content/1'])
    expect(keysOf(doc(...bad))).toHaveLength(20)
  })
})

describe('limits', () => {
  test('a list of 20 levels fits, also inside a cell; 23 do not', () => {
    expect(keysOf(doc(nestedList(20)))).toEqual([])
    expect(keysOf(doc(tableAround(nestedList(20))))).toEqual([])
    expect(keysOf(doc(nestedList(23)))[0]).toMatch(/^too-deep /)
  })

  test('a document 10,000 and 100,000 deep is refused without falling', () => {
    expect(keysOf(doc(nestedList(5_000)))[0]).toMatch(/^too-deep /)
    expect(keysOf(doc(nestedList(50_000)))[0]).toMatch(/^too-deep /)
  })

  test('nesting where nesting has no place is refused without falling', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level += 1) deep = { type: 'paragraph', attrs: deep, content: [deep] }
    expect(keysOf(deep)).toEqual(['not-a-body '])
    expect(keysOf(doc(deep)).length).toBeGreaterThan(0)
    expect(keysOf({ type: 'doc', attrs: { schemaVersion: deep } })).toEqual(['unknown-version /attrs'])
    expect(keysOf(doc(p(t('a', { type: 'link', attrs: { target: { kind: 'url', href: deep } } })))).length).toBe(1)
  })

  test('50,000 nodes and no more', () => {
    // The document, one paragraph and its breaks; so many of the smallest nodes are over a megabyte too.
    const breaks = (count: number) => doc({ ...p(), content: Array.from({ length: count }, () => hardBreak) })
    expect(keysOf(breaks(MAX_BODY_NODES - 2))).toEqual(['too-large '])
    expect(keysOf(breaks(MAX_BODY_NODES - 1))).toEqual(['too-many-nodes /content/0'])
    expect(keysOf(breaks(2_000_000))).toEqual(['too-many-nodes /content/0'])
  })

  test('one megabyte of JSON and no more, counted in bytes', () => {
    const empty = new TextEncoder().encode(JSON.stringify(body(paragraph('akapit-1', text(''))))).length
    const letters = Math.floor((MAX_BODY_BYTES - empty) / 2)
    expect(keysOf(doc(p(t('ł'.repeat(letters)))))).toEqual([])
    expect(keysOf(doc(p(t('ł'.repeat(letters + 1)))))).toEqual(['too-large '])
    expect(keysOf(doc(p(t('a'.repeat(50_000_000)))))).toEqual(['too-large /content/0/content/0'])
  })

  test('a hundred rows of a table', () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Zespół ${row}`, '2015', 'tak'])
    expect(keysOf(doc(textTable(blockIds('tabela'), { caption: 'Zespoły', headers: 'row' }, rows)))).toEqual([])
  })
})

function tableWith(span: { colspan?: number; rowspan?: number }) {
  const made = textTable(blockIds('tabela'), { caption: null, headers: 'none' }, [['a']])
  const [row] = made.content
  const [cell] = row?.content ?? []
  return { ...made, content: [{ ...row, content: [{ ...cell, attrs: { ...cell?.attrs, ...span } }] }] }
}

function tableAround(content: unknown) {
  const made = textTable(blockIds('tabela'), { caption: null, headers: 'none' }, [['a']])
  const [row] = made.content
  const [cell] = row?.content ?? []
  return { ...made, content: [{ ...row, content: [{ ...cell, content: [content] }] }] }
}

function nestedList(levels: number) {
  const next = blockIds('lista')
  const lead = (): Paragraph => paragraph(next(), text('poziom'))
  let item: ListItem = listItem(next(), lead())
  for (let level = 1; level < levels; level += 1) item = listItem(next(), lead(), bulletList(next(), item))
  return bulletList(next(), item)
}
