/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const hostile = ['<b>', '"><img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', "' onfocus='alert(1)"]
const addresses = [
  'javascript:1',
  'jAvaScRipt:alert(1)',
  'java\tscript:1',
  'data:text/html,x',
  'vbscript:x',
  '//zly.example',
]
const oddValues = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  [],
  {},
  [[]],
  '\ud800',
  '\0',
  '__proto__',
  ...hostile,
  ...addresses,
]
const words = [
  'Zespół ',
  'w',
  ' ',
  'Lo\u0301dz',
  '🙂',
  'مساعدة',
  '\u200b',
  'tutaj',
  '\u00a0',
  'https://gov.pl',
  ...hostile,
]
const inlines = ['text', 'text', 'text', 'text', 'hardBreak', 'footnote']
const children: Record<string, readonly string[]> = {
  doc: [
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'blockquote',
    'callout',
    'details',
    'table',
    'image',
    'gallery',
    'recording',
    'attachment',
    'teamRegister',
    'projectFunding',
    'helplineCard',
    'contactCard',
    'horizontalRule',
  ],
  paragraph: inlines,
  heading: inlines,
  footnote: ['text'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'paragraph', 'bulletList', 'image'],
  blockquote: ['paragraph', 'orderedList'],
  callout: ['paragraph', 'bulletList'],
  details: ['paragraph', 'orderedList', 'image', 'attachment', 'helplineCard', 'contactCard'],
  gallery: ['image'],
  recording: ['paragraph'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: ['paragraph', 'bulletList', 'attachment'],
  tableHeader: ['paragraph'],
}

/** A document like an editor's; with `mischief` above 0 some of its parts are something else. */
export function randomDocument(random: () => number, mischief: number): unknown {
  let ids = 0
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const odd = (value: unknown): unknown => (random() < mischief ? pick(oddValues) : value)

  const attrs = (type: string): unknown => {
    ids += 1
    const id = odd(`losowy-${ids}-id`)
    const all: Record<string, object> = {
      doc: { schemaVersion: odd(pick([1, 2, 3, 4])) },
      heading: { id, level: odd(pick([2, 3, 4])) },
      orderedList: { id, start: odd(1), ...(random() < 0.3 ? { numbering: odd('lower-alpha') } : {}) },
      blockquote: { id, attribution: odd(pick([null, 'Wojewoda'])) },
      details: { id, summary: odd(pick(['', 'Wykaz placówek'])) },
      table: {
        ...{ id, caption: odd(pick([null, 'Daty'])), headers: odd(pick(['row', 'column', 'both', 'none'])) },
        ...(random() < 0.3 ? { total: odd(true) } : {}),
      },
      tableCell: { id, colspan: odd(pick([1, 1, 2])), rowspan: odd(pick([1, 1, 3])) },
      tableHeader: { id, colspan: odd(pick([1, 100])), rowspan: odd(pick([1, 2])) },
      image: {
        ...{ id, mediaId: odd(3), alt: odd(pick(words)), decorative: odd(false), caption: odd(null) },
        ...(random() < 0.3 ? { width: odd('half') } : {}),
      },
      recording: {
        ...{ id, medium: odd(pick(['film', 'sound'])), title: odd(pick(words)), seconds: odd(pick([null, 90])) },
        href: odd(pick(['https://film.example/1', ...(mischief > 0 ? addresses : [])])),
        transcriptHref: odd(pick([null, '/aktualnosci/zapis', ...(mischief > 0 ? addresses : [])])),
      },
      attachment: { id, attachmentId: odd(2) },
      helplineCard: { id, helplineId: odd(pick([1, 2])) },
      contactCard: {
        id,
        name: odd('Urząd Wojewódzki'),
        phone: odd(pick([null, '+48 22 628 01 20', '22 628 01 20 wew. 5'])),
        email: odd('kontakt@urzad.example'),
        address: odd(pick([null, 'ul. Długa 1, Gdańsk'])),
        hours: odd(null),
      },
      projectFunding: { id, projectSlug: odd('pl-15') },
      teamRegister: {
        id,
        mode: odd('frozen'),
        validOn: odd('2015-03-02'),
        knownAt: odd(null),
        voivodeships: odd(['02', odd('10')]),
        claims: odd([{ voivodeship: odd('12'), asPublished: odd('26.01.2014'), edtf: odd('2014-01-26') }]),
      },
    }
    return random() < mischief ? { ...all[type], [String(pick(oddValues))]: 1 } : (all[type] ?? { id })
  }

  const mark = (): unknown =>
    odd(
      pick([
        { type: 'bold' },
        { type: 'italic' },
        { type: 'abbr', attrs: { expansion: odd('Komenda Główna Policji') } },
        { type: 'superscript' },
        { type: 'subscript' },
        { type: 'lang', attrs: { lang: odd('uk') } },
        {
          type: 'link',
          attrs: { target: odd({ kind: 'url', href: odd(pick(['/zespoly', ...(mischief > 0 ? addresses : [])])) }) },
        },
        { type: 'link', attrs: { target: { kind: 'article', articleId: odd(5) } } },
        { type: 'link', attrs: odd({ target: { kind: odd('team'), voivodeship: odd('10') } }) },
      ]),
    )

  const node = (wanted: string, depth: number): unknown => {
    const type = random() < mischief ? pick(Object.keys(children)) : wanted
    if (type === 'hardBreak') return odd({ type })
    if (type === 'text')
      return odd({ type, text: odd(pick(words)), ...(random() < 0.3 ? { marks: odd([mark()]) } : {}) })
    const kinds = children[type]
    if (kinds === undefined) return odd({ type: odd(type), attrs: odd(attrs(type)) })
    const isItem = type === 'listItem'
    const least = type === 'gallery' ? 2 : 1
    const count = depth > 12 ? least : least + Math.floor(random() * 3)
    const content = Array.from({ length: count }, (_, index) =>
      node(depth > 12 || (isItem && index === 0) ? (kinds[0] ?? '') : pick(kinds), depth + 1),
    )
    return odd({ type: odd(type), attrs: odd(attrs(type)), content: odd(content) })
  }
  return node('doc', 1)
}
