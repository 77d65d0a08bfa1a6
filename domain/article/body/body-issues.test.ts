import { describe, expect, test } from 'vitest'
import type { TopBlock } from './body.ts'
import {
  blockIds,
  body,
  bold,
  bulletList,
  decorativeImage,
  heading,
  image,
  link,
  listItem,
  paragraph,
  table,
  tableCell,
  tableRow,
  text,
  textTable,
} from './body-builder.ts'
import { bodyIssueSeverities } from './body-issue.ts'
import { bodyIssues } from './body-issues.ts'

const keys = (...content: TopBlock[]) => bodyIssues(body(...content)).map((issue) => issue.key)
const toGovPl = link({ kind: 'url', href: 'https://www.gov.pl/' })

test('nothing is wrong with nothing, nor with a good text', () => {
  const id = blockIds('dobry')
  expect(keys()).toEqual([])
  expect(
    keys(
      paragraph(id(), text('Zobacz '), text('rejestr zespołów', toGovPl)),
      heading(id(), 2, text('Skład')),
      heading(id(), 3, text('Policja')),
      heading(id(), 4, text('Straż')),
      heading(id(), 2, text('Daty')),
      image(id(), 1, { alt: 'Uczestnicy posiedzenia przy stole', caption: 'Posiedzenie' }),
      decorativeImage(id(), 2),
      textTable(id, { caption: 'Daty', headers: 'both' }, [
        ['', 'Dzień'],
        ['lubuski', '19.05.2014'],
        ['łódzki', ''],
      ]),
    ),
  ).toEqual([])
})

test('an issue names its block and what the sentence needs', () => {
  expect(bodyIssues(body(heading('naglowek-1', 3, text('Skład'))))).toEqual([
    {
      field: 'body',
      key: 'heading-level-jump',
      severity: 'blocking',
      context: { block: 'naglowek-1', level: 3, expected: 2 },
    },
  ])
})

test('issues come in reading order, from inside lists too', () => {
  const id = blockIds('kolejnosc')
  expect(
    keys(
      bulletList(id(), listItem(id(), paragraph(id(), text('tutaj', toGovPl)), image(id(), 1, { alt: '' }))),
      heading(id(), 2),
    ),
  ).toEqual(['link-says-nothing', 'image-without-alt', 'heading-empty'])
})

describe('headings', () => {
  test('an empty heading is not shown and does not count as a step', () => {
    const id = blockIds('naglowki')
    expect(keys(heading(id(), 2, text('A')), heading(id(), 3, text(' ')), heading(id(), 4, text('B')))).toEqual([
      'heading-empty',
      'heading-level-jump',
    ])
  })
})

describe('links', () => {
  test.each([
    ['Kliknij tutaj!', 'link-says-nothing'],
    ['kliknij tutaj, aby pobrać', 'link-says-nothing'],
    ['TUTAJ', 'link-says-nothing'],
    ['„tutaj”', 'link-says-nothing'],
    ['więcej »', 'link-says-nothing'],
    ['Czytaj  więcej…', 'link-says-nothing'],
    ['>>>', 'link-says-nothing'],
    ['Read more', 'link-says-nothing'],
    ['https://www.gov.pl/', 'link-is-address'],
    ['www.gov.pl', 'link-is-address'],
    ['kcik.pl/pomoc_text.html', 'link-is-address'],
    [' ', 'link-empty'],
  ])('%j: %s', (words, key) => {
    expect(keys(paragraph('akapit-1', text(words, toGovPl)))).toEqual([key])
  })

  test.each(['Więcej o zespole łódzkim', 'Kliknięcia', 'tutejsze urzędy', 'pomoc@strada.org.pl', 'Pobierz plan (PDF)'])(
    '%j is a fair text',
    (words) => {
      expect(keys(paragraph('akapit-1', text(words, toGovPl)))).toEqual([])
    },
  )

  test('words of one link count together, whatever is bold', () => {
    expect(keys(paragraph('akapit-1', text('kliknij ', toGovPl), text('tutaj', bold, toGovPl)))).toEqual([
      'link-says-nothing',
    ])
    expect(keys(paragraph('akapit-1', text('Tutaj', toGovPl), text(' mieści się urząd', bold, toGovPl)))).toEqual([])
  })

  test('the same words without a link are no issue', () => {
    expect(keys(paragraph('akapit-1', text('kliknij tutaj')))).toEqual([])
  })
})

describe('images', () => {
  test.each([
    ['', 'image-without-alt'],
    ['  ', 'image-without-alt'],
    ['DSC_0012.JPG', 'image-alt-is-file-name'],
    ['Zdjęcie grupowe 2.jpeg', 'image-alt-is-file-name'],
    ['logo_norway_grants', 'image-alt-is-file-name'],
    ['IMG 20150302', 'image-alt-is-file-name'],
    ['Zdjęcie', 'image-alt-says-nothing'],
    ['obraz 1', 'image-alt-says-nothing'],
    ['posiedzenie zespołu', 'image-alt-repeats-caption'],
    ['Widok sali '.repeat(30), 'image-alt-long'],
  ])('alt %j: %s', (alt, key) => {
    expect(keys(image('obraz-01', 1, { alt, caption: 'Posiedzenie zespołu.' }))).toEqual([key])
  })

  test('a decorative image keeps silent', () => {
    const silent = decorativeImage('obraz-01', 1)
    expect(keys(silent)).toEqual([])
    expect(keys({ ...silent, attrs: { ...silent.attrs, alt: 'Ozdoba' } })).toEqual(['image-decorative-with-alt'])
  })

  test.each(['Plan na lata 2013–2015', 'P 7', 'Zdjęcie wojewody', 'Sala nr 2.'])('alt %j is fair', (alt) => {
    expect(keys(image('obraz-01', 1, { alt }))).toEqual([])
  })
})

describe('tables', () => {
  test('without headers and caption', () => {
    const made = textTable(blockIds('tabela'), { caption: null, headers: 'none' }, [['a', 'b']])
    expect(keys(made)).toEqual(['table-without-headers', 'table-without-caption'])
  })

  test('an empty header is pointed at by row and column', () => {
    const rows = [
      ['Zespół', 'Dzień'],
      ['', '2015'],
    ]
    const made = textTable(blockIds('tabela'), { caption: 'Daty', headers: 'both' }, rows)
    expect(bodyIssues(body(made))).toEqual([
      {
        field: 'body',
        key: 'table-empty-header',
        severity: 'blocking',
        context: { block: made.attrs.id, row: 2, column: 1 },
      },
    ])
  })

  test('rows of different width', () => {
    const id = blockIds('tabela')
    const cell = () => tableCell(id(), [paragraph(id(), text('x'))])
    const made = table(id(), { caption: 'X', headers: 'row' }, tableRow(id(), cell(), cell()), tableRow(id(), cell()))
    expect(keys(made)).toEqual(['table-irregular'])
  })
})

test('what only a person can judge is advice', () => {
  expect(
    Object.entries(bodyIssueSeverities).flatMap(([key, severity]) => (severity === 'advice' ? [key] : [])),
  ).toEqual([
    'paragraph-as-heading',
    'capitals-as-heading',
    'capitals-in-text',
    'spaced-letters',
    'fake-list',
    'foreign-unmarked',
    'sensory-wording',
    'email-in-text',
    'phone-in-text',
    'email-private',
    'link-says-nothing',
    'link-is-address',
    'link-same-text',
    'link-file-kind',
    'image-alt-says-nothing',
    'image-alt-is-address',
    'image-alt-is-credit',
    'image-alt-repeats-caption',
    'image-alt-long',
    'abbreviation-differs',
    'helpline-unchecked',
    'contact-is-helpline',
    'table-without-caption',
  ])
})
