import { describe, expect, test } from 'vitest'
import type { Inline, TopBlock } from '../body/body.ts'
import {
  abbr,
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  callout,
  contactCard,
  decorativeImage,
  details,
  footnote,
  gallery,
  heading,
  helplineCard,
  horizontalRule,
  image,
  lang,
  link,
  listItem,
  liveRegister,
  orderedList,
  paragraph,
  projectFunding,
  text,
  textTable,
} from '../body/body-builder.ts'
import type { RecordWords } from './block-lines.ts'
import { imageLines, textLine } from './block-lines.ts'
import type { LineDifference, Passage } from './line-differences.ts'
import { longTexts } from './testing-long-texts.ts'
import type { TextLine } from './text-line.ts'
import { type VersionDifferences, versionDifferences } from './version-differences.ts'

const words: RecordWords = {
  attachment: (id) => `plik ${id}`,
  project: (slug) => `projekt ${slug}`,
  helpline: (id) => `infolinia ${id}`,
  recording: ({ title, href }) => `${title} ${href}`,
  register: ({ mode, voivodeships }) => `rejestr ${mode} ${voivodeships.join(' ')}`.trim(),
  claim: ({ voivodeship, asPublished }) => `${voivodeship}: ${asPublished}`,
  decorative: 'ozdoba',
}

type Version = { readonly blocks: readonly TopBlock[]; readonly fields?: readonly TextLine[] }
const version = ({ blocks, fields = [] }: Version) => ({ body: body(...blocks), fields, words })
const between = (before: Version, after: Version) => versionDifferences(version(before), version(after))

const p = (id: string, ...content: readonly (string | Inline)[]) =>
  paragraph(id, ...content.map((part) => (typeof part === 'string' ? text(part) : part)))
const h = (id: string, said: string, level: 2 | 3 | 4 = 2) => heading(id, level, text(said))
const list = (id: string, ...items: readonly string[]) =>
  bulletList(id, ...items.map((said, index) => listItem(`${id}-${index}`, p(`${id}-${said.slice(0, 4)}`, said))))
const numbers = (id: string, start: number, ...items: readonly string[]) =>
  orderedList(id, start, ...items.map((said, index) => listItem(`${id}-${index}`, p(`${id}-p${index}`, said))))
const table = (rows: readonly (readonly string[])[], headers: 'row' | 'both' = 'row', caption: string | null = null) =>
  textTable(
    blockIds('tab'),
    { caption, headers },
    rows.map((row) => [...row]),
  )
const url = (href: string) => link({ kind: 'url', href })

/** "-" taken out, "+" came in; [what differs inside]; the rest is the same in both. */
function told({ passages, links, remark, isMoved, place }: LineDifference): string {
  const sign = { same: '', removed: '-', added: '+' } as const
  const said = passages.map(
    ({ kind, runs }: Passage) =>
      sign[kind] +
      runs.map(({ text, differs }) => (differs && runs.some((run) => !run.differs) ? `[${text}]` : text)).join(''),
  )
  const number = place.kind === 'item' || place.kind === 'row' ? ` ${place.number}` : ''
  const led = links.map(({ words, before, after }) => `<${words}: ${address(before)} → ${address(after)}>`)
  return [
    ...(place.kind === 'text' ? [] : [`(${place.kind}${number})`]),
    ...(isMoved ? ['moved'] : []),
    ...(remark ? [`only ${remark}`] : []),
    ...said,
    ...led,
  ].join(' ')
}

const address = (target: { kind: string; href?: string } | null) =>
  target === null ? '∅' : (target.href ?? target.kind)

function toldAll({ fields, blocks }: VersionDifferences): readonly string[] {
  return [
    ...fields.map(told),
    ...blocks.map((block) => {
      if ('unchanged' in block) return `= ${block.unchanged}`
      const what = [
        block.kind,
        ...(block.isMoved ? ['moved'] : []),
        ...(block.formerType ? [`${block.formerType} → ${block.type}`] : []),
        ...(block.hasOtherSettings ? ['settings'] : []),
      ].join(', ')
      const lines = block.lines.filter((line) => block.kind !== 'changed' || line.kind !== 'same' || line.isMoved)
      return `${what}: ${lines.map(told).join(' | ')}`
    }),
  ]
}

const A = p('a', 'Zespół powołano w Łodzi. Działa od marca. Liczy pięć osób.')
const B = p('b', 'Wojewoda podpisał zarządzenie w sprawie składu.')
const C = p('c', 'Telefon całodobowy odbiera dyżurny.')
const D = p('d', 'Pomoc jest bezpłatna i poufna.')

const pairs: readonly (readonly [string, readonly TopBlock[], readonly TopBlock[], readonly string[]])[] = [
  ['nothing differs', [A, B], [A, B], ['= 2']],
  [
    'a new id is not a difference',
    [A, B],
    [p('nowy', 'Zespół powołano w Łodzi. Działa od marca. Liczy pięć osób.'), B],
    ['= 2'],
  ],
  [
    'a number in one sentence',
    [A, B],
    [p('a', 'Zespół powołano w Łodzi. Działa od marca. Liczy sześć osób.'), B],
    ['changed: Zespół powołano w Łodzi. Działa od marca. -Liczy [pięć] osób. +Liczy [sześć] osób.', '= 1'],
  ],
  [
    'a sentence taken out of the middle',
    [A],
    [p('a', 'Zespół powołano w Łodzi. Liczy pięć osób.')],
    ['changed: Zespół powołano w Łodzi. -Działa od marca. Liczy pięć osób.'],
  ],
  [
    'a sentence at the end',
    [D],
    [p('d', 'Pomoc jest bezpłatna i poufna. Możesz zostać anonimowy.')],
    ['changed: Pomoc jest bezpłatna i poufna. +Możesz zostać anonimowy.'],
  ],
  [
    'a sentence with nothing in common',
    [p('a', 'Zespół powołano w Łodzi. Koniec.')],
    [p('a', 'Nabór kandydatów trwa nadal. Koniec.')],
    ['changed: -Zespół powołano w Łodzi. +Nabór kandydatów trwa nadal. Koniec.'],
  ],
  ['a new block', [A, B], [A, C, B], ['= 1', 'added: +Telefon całodobowy odbiera dyżurny.', '= 1']],
  ['a block taken out', [A, C, B], [A, B], ['= 1', 'removed: -Telefon całodobowy odbiera dyżurny.', '= 1']],
  [
    'a block moved down',
    [A, B, C, D],
    [B, C, D, A],
    ['= 3', 'kept, moved: Zespół powołano w Łodzi. Działa od marca. Liczy pięć osób.'],
  ],
  ['a block moved up', [A, B, C, D], [D, A, B, C], ['kept, moved: Pomoc jest bezpłatna i poufna.', '= 3']],
  [
    'moved and with a new id',
    [A, B, C],
    [B, C, p('inny', 'Zespół powołano w Łodzi. Działa od marca. Liczy pięć osób.')],
    ['= 2', 'kept, moved: Zespół powołano w Łodzi. Działa od marca. Liczy pięć osób.'],
  ],
  [
    'moved and changed',
    [D, A, B],
    [A, B, p('d', 'Pomoc jest bezpłatna i całodobowa.')],
    ['= 2', 'changed, moved: -Pomoc jest bezpłatna i [poufna]. +Pomoc jest bezpłatna i [całodobowa].'],
  ],
  [
    'rewritten under a new id',
    [A, C, B],
    [A, p('nowy', 'Telefon całodobowy odbiera stale dyżurny.'), B],
    ['= 1', 'changed: -Telefon całodobowy odbiera dyżurny. +Telefon całodobowy odbiera [stale ]dyżurny.', '= 1'],
  ],
  [
    'split in two',
    [p('a', 'Zespół powołano w Łodzi. Działa od marca.')],
    [p('a', 'Zespół powołano w Łodzi.'), p('nowy', 'Działa od marca.')],
    ['changed: Zespół powołano w Łodzi. -Działa od marca.', 'added: +Działa od marca.'],
  ],
  [
    'only case',
    [p('a', 'rzecznik rządu')],
    [p('a', 'Rzecznik Rządu')],
    ['changed: only case -rzecznik rządu +Rzecznik Rządu'],
  ],
  ['only spaces', [p('a', '10 000  osób')], [p('a', '10000 osób')], ['changed: only spaces 10000 osób']],
  [
    'only emphasis',
    [p('a', 'Termin mija jutro.')],
    [p('a', 'Termin mija ', text('jutro', bold), '.')],
    ['changed: only look Termin mija jutro.'],
  ],
  [
    'only the language of a part',
    [p('a', 'Zasada ', text('non-refoulement'), '.')],
    [p('a', 'Zasada ', text('non-refoulement', lang('fr')), '.')],
    ['changed: only look Zasada non-refoulement.'],
  ],
  [
    'a link that leads elsewhere',
    [p('a', 'Zobacz ', text('program', url('https://a.example/')), '.')],
    [p('a', 'Zobacz ', text('program', url('https://b.example/')), '.')],
    ['changed: Zobacz program. <program: https://a.example/ → https://b.example/>'],
  ],
  [
    'words that became a link',
    [p('a', 'Zobacz program.')],
    [p('a', 'Zobacz ', text('program', url('https://a.example/')), '.')],
    ['changed: Zobacz program. <program: ∅ → https://a.example/>'],
  ],
  [
    'a link taken away',
    [p('a', 'Zobacz ', text('program', url('https://a.example/')), '.')],
    [p('a', 'Zobacz program.')],
    ['changed: Zobacz program. <program: https://a.example/ → ∅>'],
  ],
  [
    'an item of a list',
    [list('l', 'raz', 'dwa', 'trzy')],
    [list('l', 'raz', 'nowy punkt', 'dwa', 'trzy')],
    ['changed: (item 2) +nowy punkt'],
  ],
  [
    'items in another order',
    [list('l', 'raz', 'dwa', 'trzy')],
    [list('l', 'trzy', 'raz', 'dwa')],
    ['changed: (item 1) moved trzy'],
  ],
  ['where a list begins to count', [numbers('l', 1, 'raz')], [numbers('l', 3, 'raz')], ['changed, settings: ']],
  [
    'a list that was bulleted',
    [list('l', 'raz', 'dwa')],
    [numbers('l', 1, 'raz', 'dwa')],
    ['changed, bulletList → orderedList: '],
  ],
  [
    'one cell',
    [
      table([
        ['Rok', 'Liczba'],
        ['2015', '12'],
      ]),
    ],
    [
      table([
        ['Rok', 'Liczba'],
        ['2015', '14'],
      ]),
    ],
    ['changed: (row 2) 2015 -12 +14'],
  ],
  [
    'a row and a caption',
    [table([['Rok'], ['2015']], 'row', 'Lata')],
    [table([['Rok'], ['2015'], ['2016']], 'both', 'Kolejne lata')],
    ['changed, settings: (caption) -Lata +Kolejne lata | (row 3) +2016'],
  ],
  [
    'a column',
    [table([['Rok'], ['2015']])],
    [
      table([
        ['Rok', 'Liczba'],
        ['2015', '14'],
      ]),
    ],
    ['changed, settings: (row 1) Rok +Liczba | (row 2) 2015 +14'],
  ],
  [
    'another picture and what is said of it',
    [image('i', 1, { alt: 'Sala obrad' })],
    [image('i', 2, { alt: 'Sala narad', caption: 'Posiedzenie' })],
    ['changed: (picture) -1 +2 | (alt) -Sala [obrad] +Sala [narad] | (caption) +Posiedzenie'],
  ],
  [
    'a picture that became decoration',
    [image('i', 1, { alt: 'Sala' })],
    [decorativeImage('i', 1)],
    ['changed: (alt) -Sala +ozdoba'],
  ],
  ['another file', [attachment('z', 1)], [attachment('z', 2)], ['changed: (record) -plik [1] +plik [2]']],
  ['a paragraph that became a heading', [p('a', 'Skład')], [h('a', 'Skład')], ['changed, paragraph → heading: ']],
  ['the level of a heading', [h('a', 'Skład')], [h('a', 'Skład', 3)], ['changed, settings: ']],
  [
    'whose words are quoted',
    [blockquote('q', 'minister', p('q1', 'Dziękuję.'))],
    [blockquote('q', 'wojewoda', p('q1', 'Dziękuję.'))],
    ['changed: (attribution) -minister +wojewoda'],
  ],
  [
    'the register and a claim',
    [liveRegister('r', { claims: [{ voivodeship: '10', asPublished: '2 marca 2015 r.', edtf: '2015-03-02' }] })],
    [liveRegister('r', { claims: [{ voivodeship: '10', asPublished: '3 marca 2015 r.', edtf: '2015-03-03' }] })],
    ['changed: (claim) -10: [2] marca 2015 r. +10: [3] marca 2015 r.'],
  ],
  [
    'a project and a ruled line',
    [projectFunding('f', 'a')],
    [horizontalRule('k'), projectFunding('f', 'b')],
    ['added: ', 'changed: (record) -projekt [a] +projekt [b]'],
  ],
  [
    'a note in a paragraph',
    [p('a', 'Zespół działa.', footnote('n', text('Od marca.')))],
    [p('a', 'Zespół działa.', footnote('n', text('Od maja.')))],
    ['changed: (note) -Od [marca]. +Od [maja].'],
  ],
  [
    'what an abbreviation stands for',
    [p('a', text('KCIK', abbr('Krajowe Centrum')))],
    [p('a', text('KCIK', abbr('Krajowe Centrum Interwencyjne')))],
    ['changed: only look KCIK'],
  ],
  [
    'a box and a folded section',
    [callout('w', p('w1', 'Pilne.')), details('z', 'Więcej', p('z1', 'Treść.'))],
    [callout('w', p('w1', 'Bardzo pilne.')), details('z', 'Jeszcze więcej', p('z1', 'Treść.'))],
    ['changed: -[Pilne]. +[Bardzo pilne].', 'changed: (summary) -Więcej +Jeszcze więcej'],
  ],
  [
    'cards and a gallery',
    [
      helplineCard('k', 1),
      contactCard('o', { name: 'Biuro', phone: '1' }),
      gallery('g', image('i', 1, { alt: 'Sala' })),
    ],
    [
      helplineCard('k', 2),
      contactCard('o', { name: 'Biuro', phone: '2' }),
      gallery('g', image('i', 1, { alt: 'Hol' })),
    ],
    ['changed: (record) -infolinia [1] +infolinia [2]', 'changed: (record) -1 +2', 'changed: (alt) -Sala +Hol'],
  ],
  ['a text begun', [], [D], ['added: +Pomoc jest bezpłatna i poufna.']],
]

describe('pairs of versions', () => {
  test.each(pairs)('%s', (_name, before, after, expected) => {
    expect(toldAll(between({ blocks: before }, { blocks: after }))).toEqual(expected)
  })

  test('there are thirty at least', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(30)
  })

  test.each(pairs)('%s: each version can be read from the difference', (_name, before, after) => {
    const said = (blocks: readonly TopBlock[], without: Passage['kind']) =>
      between({ blocks: before }, { blocks: after })
        .blocks.flatMap((block) => ('unchanged' in block ? [] : block.lines))
        .flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'same' || kind !== without))
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .every((part) => wordsIn(blocks).includes(squeezed(part)))
    expect(said(before, 'added')).toBe(true)
    expect(said(after, 'removed')).toBe(true)
  })
})

const squeezed = (said: string) => said.replace(/[\s;]+/gu, '')
const wordsIn = (blocks: readonly TopBlock[]) =>
  squeezed(
    versionDifferences(version({ blocks: [] }), version({ blocks }))
      .blocks.flatMap((block) => ('unchanged' in block ? [] : block.lines))
      .flatMap(({ passages }) => passages.flatMap(({ runs }) => runs.map(({ text }) => text)))
      .join(''),
  )

describe('fields', () => {
  const field = (name: string, said: string) => textLine(name, { kind: 'field', field: name }, said)
  const tags = (...names: readonly string[]): TextLine => ({
    id: 'tags',
    place: { kind: 'field', field: 'tags' },
    pieces: names,
    joint: '; ',
    links: [],
    look: '',
  })

  test('only those that differ, entry by entry', () => {
    const before = { blocks: [], fields: [...field('title', 'Zespół łódzki'), tags('Plany', 'Zespoły')] }
    const after = { blocks: [], fields: [...field('title', 'Zespół łódzki'), tags('Plany', 'Szkolenia', 'Zespoły')] }
    expect(toldAll(between(before, after))).toEqual(['(field) Plany +Szkolenia Zespoły'])
  })

  test('one that was empty, one that was emptied, and the main image', () => {
    const lead = (mediaId: number) =>
      imageLines({ attrs: { id: 'lead', mediaId, alt: 'Sala', decorative: false, caption: null } }, words)
    const before = { blocks: [], fields: [...field('summary', 'Krótko.'), ...lead(1)] }
    const after = { blocks: [], fields: [...field('event', '2 marca 2015 r.'), ...lead(2)] }
    expect(toldAll(between(before, after))).toEqual(['(field) -Krótko.', '(field) +2 marca 2015 r.', '(picture) -1 +2'])
  })
})

describe('in figures', () => {
  test('blocks by what happened to them, and words', () => {
    const found = between(
      { blocks: [A, B, C, D] },
      { blocks: [B, p('c', 'Telefon całodobowy odbiera stale dyżurny.'), A, p('e', 'Nabór trwa.')] },
    )
    expect(found.counts).toEqual({ added: 1, removed: 1, changed: 1, moved: 1 })
    expect(found.words).toEqual({ added: 3, removed: 5 })
  })

  test('a difference stands under its heading', () => {
    const { blocks } = between({ blocks: [h('h', 'Skład'), A] }, { blocks: [h('h', 'Skład'), A, C] })
    expect(blocks.at(-1)).toMatchObject({ kind: 'added', under: 'Skład' })
  })
})

test.each(longTexts)('5,000 words against 5,000 can be compared: %s', (_name, before, after) => {
  expect(versionDifferences(before, after).blocks.length).toBeGreaterThan(0)
})
