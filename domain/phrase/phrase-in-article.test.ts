import { describe, expect, test } from 'vitest'
import { plainUpdate } from '#domain/article/update-kind.ts'
import type { ArticleText } from '../article/article-text.ts'
import type { Inline } from '../article/body/body.ts'
import * as b from '../article/body/body-builder.ts'
import { parseBody } from '../article/body/body-schema.ts'
import { findInArticle, findInBody, replaceInArticle, replaceInBody } from './phrase-in-article.ts'
import { replaceInHref } from './replace-phrase.ts'

const NUMBER = { words: '22 628 01 20', wholeWords: true }
const replacement = { phrase: NUMBER, by: '800 111 222' }
const page = (href: string) => b.link({ kind: 'url', href })

const inline = (...content: Inline[]) => b.body(b.paragraph('akapit-0001', ...content))

const replaced = (...content: Inline[]) => {
  const result = replaceInBody(inline(...content), replacement)
  if (!result.ok) return result.issues.map(({ key }) => key)
  expect(parseBody(result.text)).toEqual({ ok: true, body: result.text })
  return result.text.content[0]?.type === 'paragraph' ? result.text.content[0].content : null
}

describe('in running text', () => {
  test('across marks: it takes those of its first letter, and what is beside it keeps its own', () => {
    expect(
      replaced(b.text('Tel. '), b.text('nr 22 628', b.bold), b.text(' 01 ', b.italic), b.text('20, czynny')),
    ).toEqual([b.text('Tel. '), b.text('nr 800 111 222', b.bold), b.text(', czynny')])
  })

  test('a link stays, with its address', () => {
    expect(replaced(b.text('Zadzwoń: '), b.text('22 628 01 20', page('tel:+48226280120')))).toEqual([
      b.text('Zadzwoń: '),
      b.text('800 111 222', page('tel:+48800111222')),
    ])
  })

  test('a link swallowed whole goes on with what comes in its place', () => {
    expect(replaced(b.text('22 '), b.text('628', page('https://example.org/')), b.text(' 01 20'))).toEqual([
      b.text('800 111 222', page('https://example.org/')),
    ])
  })

  test('two links do not become one', () => {
    expect(replaced(b.text('22 628', page('https://a.pl/')), b.text(' 01 20', page('https://b.pl/')))).toEqual([
      'link-lost',
    ])
  })

  test('a hard break divides', () => {
    const content = [b.text('22 628'), b.hardBreak, b.text('01 20')]
    expect(replaced(...content)).toEqual(content)
  })

  test('several in one text, with the prefix of the country that each had', () => {
    expect(replaced(b.text('+48226280120 albo 226280120.'))).toEqual([b.text('+48 800 111 222 albo 800 111 222.')])
  })

  test('an address that would be none is refused', () => {
    expect(replaced(b.text('strona', page('https://a.pl/226280120')))).toEqual(['not-an-address'])
  })
})

const text: ArticleText = {
  title: 'Telefon 22 628 01 20',
  slug: 'telefon-22-628-01-20',
  summary: 'Dzwoń: 22-628-01-20.',
  body: b.body(
    b.heading('naglowek-01', 2, b.text('Numer 226280120')),
    b.bulletList('lista-0001', b.listItem('punkt-0001', b.paragraph('akapit-0001', b.text('tel. 22 628 01 20')))),
    b.blockquote('cytat-0001', 'Infolinia 22 628 01 20', b.paragraph('akapit-0002', b.text('Słowa.'))),
    b.textTable(b.blockIds('tabela'), { caption: 'Numery: 22 628 01 20', headers: 'row' }, [
      ['Numer'],
      ['22 628 01 20'],
    ]),
    b.image('obraz-0001', 1, { alt: 'Plakat z numerem 22 628 01 20', caption: 'Plakat, 22 628 01 20' }),
    b.paragraph('akapit-0003', b.text('Zadzwoń', page('tel:226280120'))),
  ),
  leadImage: { mediaId: 1, alt: 'Numer 22 628 01 20', decorative: false, caption: 'Numer 22 628 01 20', crop: null },
  tagIds: [],
  voivodeships: [],
  projectId: null,
  attachments: [{ attachmentId: 1, title: 'Ulotka 22 628 01 20', locale: 'pl', accessibility: 'accessible' }],
  event: null,
  firstPublished: null,
  validUntil: null,
  ...plainUpdate,
  changeNote: 'Dodano numer 22 628 01 20.',
  editorNote: 'Numer 22 628 01 20 był nieczynny.',
  producerUnit: 'Zespół 22 628 01 20',
  producerPosition: null,
}

test('everything that is words is looked through, each place with its part', () => {
  expect(findInArticle(text, NUMBER).map(({ part }) => part)).toEqual([
    'title',
    'summary',
    'alt',
    'caption',
    'heading',
    'body',
    'caption',
    'caption',
    'body',
    'alt',
    'caption',
    'link',
    'attachment',
    'producer',
    'editor-note',
  ])
})

test('everything found is replaced; its address and the former note stay, and the structure too', () => {
  const result = replaceInArticle(text, replacement)
  if (!result.ok) throw new Error('refused')
  expect(findInArticle(result.text, NUMBER)).toEqual([])
  expect(findInArticle(result.text, { words: '800 111 222', wholeWords: true })).toHaveLength(15)
  expect([result.text.slug, result.text.changeNote]).toEqual([text.slug, text.changeNote])
  expect(result.text.body.content.map(({ attrs }) => attrs.id)).toEqual(text.body.content.map(({ attrs }) => attrs.id))
})

test('the sentence is shown, not the paragraph', () => {
  const body = inline(
    b.text('Pomagamy. Zadzwoń pod tel. '),
    b.text('22 628', b.bold),
    b.text(' 01 20 w nocy. Czekamy.'),
  )
  expect(findInBody(body, NUMBER)).toEqual([
    { part: 'body', before: 'Zadzwoń pod tel. ', words: '22 628 01 20', after: ' w nocy.' },
  ])
})

test('notes, folded sections, cards and recordings are words too; what an abbreviation stood for goes with it', () => {
  const body = b.body(
    {
      type: 'details',
      attrs: { id: 'sekcja-0001', summary: `Numer ${NUMBER.words}` },
      content: [b.paragraph('akapit-0001')],
    },
    b.paragraph(
      'akapit-0002',
      b.text('Tel.'),
      { type: 'footnote', attrs: { id: 'przypis-0001' }, content: [b.text('Czyli 22-628-01-20.')] },
      b.text('226280120', { type: 'abbr', attrs: { expansion: `infolinia ${NUMBER.words}` } }),
      b.text(' KCIK', { type: 'abbr', attrs: { expansion: `infolinia ${NUMBER.words}` } }),
    ),
    {
      type: 'contactCard',
      attrs: { id: 'kontakt-0001', name: 'Dyżur', phone: NUMBER.words, email: null, address: null, hours: null },
    },
    {
      type: 'recording',
      attrs: {
        id: 'film-0001',
        medium: 'film',
        href: 'https://a.pl/f',
        title: NUMBER.words,
        seconds: 5,
        transcriptHref: null,
      },
      content: [b.paragraph('akapit-0003', b.text(NUMBER.words))],
    },
  )
  const result = replaceInBody(body, replacement)
  if (!result.ok) throw new Error('refused')
  expect(findInBody(result.text, NUMBER)).toEqual([])
  expect(parseBody(result.text)).toEqual({ ok: true, body: result.text })
  expect(result.text.content[1]).toMatchObject({
    content: [
      b.text('Tel.'),
      { type: 'footnote', content: [b.text('Czyli 800 111 222.')] },
      b.text('800 111 222'),
      b.text(' KCIK', { type: 'abbr', attrs: { expansion: 'infolinia 800 111 222' } }),
    ],
  })
})

test.each([
  ['mailto:stary@example.org', 'stary@example.org', 'nowy@example.org', 'mailto:nowy@example.org'],
  ['https://stary.gov.pl/a', 'stary.gov.pl', 'nowy.gov.pl', 'https://nowy.gov.pl/a'],
  ['https://stary.gov.pl/a', 'stary.gov.pl', 'nowy adres', null],
  ['tel:226280120', '22 628 01 20', 'brak', null],
  ['tel:112', '22 628 01 20', '800 111 222', 'tel:112'],
  ['/pomoc', 'nic', 'coś', '/pomoc'],
])('an address: %s, %s → %s', (href, words, by, expected) => {
  expect(replaceInHref(href, { phrase: { words, wholeWords: true }, by })).toBe(expected)
})
