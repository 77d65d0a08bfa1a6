import { describe, expect, test } from 'vitest'
import type { BodyNode } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { readOldPage } from './old-page.ts'
import { MAX_SAVED_PAGE } from './source-format.ts'
import type { OldPage } from './understood-page.ts'

const page = (
  body: string,
  head = 'Strona znajduje się w archiwum.\n\nA A A\n\nTytuł strony\n\nDodane dnia 16.06.2015',
) => `${head}\n\n${body}\n\nTagi:\n\npodziel się treścią:\n\nTagi`

function read(text: string) {
  const result = readOldPage({ fileName: 'strona.txt', bytesText: text })
  if (!result.ok) throw new Error(`The test needs a page: ${result.reason.key}`)
  return result
}

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return '\n'
  return 'content' in node ? node.content.map(textOf).join('') : ''
}
const texts = ({ body }: OldPage) => body.content.map(textOf)

test('title, date, notice, language and nothing that the page does not say', () => {
  expect(read(page('Tekst.')).page).toMatchObject({
    title: 'Tytuł strony',
    publishedOn: { edtf: '2015-06-16', precision: 'day' },
    archivedNotice: true,
    lang: 'pl',
    tags: [],
    teamMentions: [],
    claims: [],
    projectMention: null,
    imageTexts: [],
    pageAddress: null,
  })
})

describe('refused', () => {
  test.each([
    ['empty', ' \n\u00a0\n'],
    ['too-large', 'a'.repeat(MAX_SAVED_PAGE + 1)],
    ['binary', 'PK\u0003\u0004\u0000\u0000'],
    ['html-without-lines', '<!DOCTYPE html><p>Tekst'],
    ['other-document', 'Umowa najmu\n\nStrony ustalają, co następuje.'],
    ['body-refused', page('ab\n\n'.repeat(60_000))],
  ])('%s', (key, text) => {
    const result = readOldPage({ fileName: 'plik', bytesText: text })
    expect(result.ok ? null : result.reason.key).toBe(key)
  })
})

describe('text', () => {
  test('stays as published: double spaces, fixed spaces, spaces before marks, dashes and quotes', () => {
    const odd = 'Do\u00a0 celu ,  "prosto" – „tak" ... i dalej .'
    expect(texts(read(page(odd)).page)).toEqual([odd])
  })

  test('is NFC', () => {
    expect(texts(read(page('zespo\u0301\u0142')).page)).toEqual(['zespół'])
  })

  test('a body is one that the portal accepts', () => {
    const { body } = read(page('Akapit\n\n• punkt\n  • podpunkt\n\nKoniec')).page
    const parsed = parseBody(body)
    expect(parsed).toEqual({ ok: true, body })
  })

  test('the same file gives the same body', () => {
    const text = page('Akapit\n\n• punkt')
    expect(read(text)).toEqual(read(text))
  })
})

describe('an image text run into a paragraph', () => {
  const { page: old, report } = read(page('Logo projektu Safer roads to work in the countryCelem jest spokój.'))

  test('stands in a paragraph of its own, its English name marked', () => {
    expect(old.body.content[0]).toEqual({
      type: 'paragraph',
      attrs: { id: 'image-text-0001' },
      content: [
        { type: 'text', text: 'Logo projektu ' },
        { type: 'text', text: 'Safer roads to work in the country', marks: [{ type: 'lang', attrs: { lang: 'en' } }] },
      ],
    })
    expect(texts(old)[1]).toBe('Celem jest spokój.')
  })

  test('is named in the page and in both parts of the report', () => {
    expect(old.imageTexts).toEqual([
      {
        text: 'Logo projektu Safer roads to work in the country',
        line: 9,
        gluedTo: 'Celem jest spokój.',
        blockId: 'image-text-0001',
      },
    ])
    expect(report.recognised.some(({ key }) => key === 'image-text')).toBe(true)
    expect(report.toCheck.map(({ key }) => key)).toEqual(['image-text-run-in'])
  })
})

describe('teams', () => {
  const { page: old, report } = read(
    page(
      'Poza śląskim zespołem, działającym od maja 2011 r., pracują:\n\n• opolski zespół – powołany 12.01.2015,\n• łódzki zespół – powołany 03.02.2015.\n\nKoniec.',
    ),
  )

  test('become links by voivodeship', () => {
    expect(old.teamMentions.map(({ voivodeship, text }) => `${voivodeship} ${text}`)).toEqual([
      '24 śląskim zespołem',
      '16 opolski zespół',
      '10 łódzki zespół',
    ])
    const first = old.body.content[0]
    expect(first?.type === 'paragraph' && first.content[1]).toEqual({
      type: 'text',
      text: 'śląskim zespołem',
      marks: [{ type: 'link', attrs: { target: { kind: 'team', voivodeship: '24' } } }],
    })
  })

  test('the register stands frozen behind the list, with what was published', () => {
    expect(old.body.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'teamRegister', 'paragraph'])
    expect(old.body.content[2]?.attrs).toMatchObject({
      mode: 'frozen',
      validOn: '2015-06-16',
      knownAt: null,
      voivodeships: ['24', '16', '10'],
      claims: [
        { voivodeship: '24', asPublished: 'od maja 2011 r.', edtf: '2011-05' },
        { voivodeship: '16', asPublished: '12.01.2015', edtf: '2015-01-12' },
        { voivodeship: '10', asPublished: '03.02.2015', edtf: '2015-02-03' },
      ],
    })
    expect(report.recognised.filter(({ key }) => key === 'register-embed')).toHaveLength(1)
  })
})

test('a title in the other language is marked on both kinds of pages', () => {
  const polish = read(page('Film „Know before you go to work in another country” trwa godzinę.')).page
  expect(JSON.stringify(polish.body)).toContain('"lang":"en"')
  const english = read(
    page('The film „Wiedz, zanim się zdecydujesz” is short.', 'Title\n\nPublished Publication date 16.06.2015'),
  ).page
  expect(english.lang).toBe('en')
  expect(JSON.stringify(english.body)).toContain('"lang":"pl"')
})

test('findings come in the order of the page', () => {
  const { report } = read(page('Obecnie  nie.\n\nW br. , tak.'))
  for (const part of [report.recognised, report.dropped, report.toCheck]) {
    const lines = part.map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  }
  expect(report.toCheck.map(({ key, line }) => `${line} ${key}`)).toEqual([
    '9 double-spaces',
    '9 relative-date',
    '11 space-before-punctuation',
    '11 relative-date',
  ])
})
