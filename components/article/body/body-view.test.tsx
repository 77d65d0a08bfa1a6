import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Body, LinkTarget, ListItem, TopBlock } from '#domain/article/body/body.ts'
import {
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  decorativeImage,
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
  table,
  tableCell,
  tableRow,
  text,
  textTable,
} from '#domain/article/body/body-builder.ts'
import { bodyOutline } from '#domain/article/body/body-outline.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { imageSources } from '#domain/media/image-address.ts'
import type { BodyContext } from './body-context.ts'
import { BodyView } from './body-view.tsx'

const leaflet = {
  title: 'Ulotka dla uchodźców',
  href: '/zalaczniki/3/ulotka.pdf',
  format: 'PDF',
  bytes: 1_234_567,
  language: { code: 'uk', name: 'ukraiński' },
  accessibility: 'accessible',
} as const

const nobodys = { credit: null, licence: null }

const context: BodyContext = {
  siteUrl: 'https://portal.example',
  teamHrefs: { '10': '/zespoly/lodzkie' },
  articleLinks: {
    1: { title: 'Plan na lata 2025–2027', href: '/aktualnosci/plan', isArchived: false },
    2: { title: 'Plan na lata 2013–2015', href: '/aktualnosci/dawny-plan', isArchived: true },
  },
  images: {
    1: { ...imageSources({ hash: 'ab', mimeType: 'image/png', width: 320, height: 240 }), ...nobodys },
    2: { ...imageSources({ hash: 'cd', mimeType: 'image/jpeg', width: 1_280, height: 720 }), ...nobodys },
  },
  attachments: { 3: leaflet, 4: { ...leaflet, format: 'CSV', bytes: 900, language: null, accessibility: 'unchecked' } },
  helplines: {},
  renderTeamRegister: (node) => <aside data-mode={node.attrs.mode} />,
  renderProjectFunding: (node) => <section>{node.attrs.projectSlug}</section>,
}

/** Markup inside `.prose`, with fixed spaces shown as "~". The blocks are kept first, as any body is. */
function html(...content: TopBlock[]): string {
  return markup(kept(body(...content))).replaceAll('\u00a0', '~')
}

function markup(whole: Body): string {
  const made = renderToStaticMarkup(<BodyView body={whole} context={context} />)
  return made.slice('<div class="prose">'.length, -'</div>'.length)
}

function kept(json: unknown): Body {
  const parsed = parseBody(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.body
}

const id = 'akapit-1'
const linked = (target: LinkTarget, words: string) => html(paragraph(id, text(words, link({ ...target }))))

test('the text stands in one .prose', () => {
  expect(renderToStaticMarkup(<BodyView body={body()} context={context} />)).toBe('<div class="prose"></div>')
  const one = body(paragraph(id, text('Tekst')))
  expect(renderToStaticMarkup(<BodyView body={one} context={context} />)).toBe('<div class="prose"><p>Tekst</p></div>')
})

describe('words', () => {
  test('nothing is printed for a paragraph without words', () => {
    expect(html(paragraph(id), paragraph('akapit-2', text(' '), hardBreak))).toBe('')
  })

  test('are set by Polish typography, across marks', () => {
    expect(html(paragraph(id, text('z dnia 2 marca 2015 r. w '), text('Łodzi', bold)))).toBe(
      '<p>z~dnia 2~marca 2015~r. w~<strong>Łodzi</strong></p>',
    )
    expect(html(paragraph(id, text('projekt "'), text('Poprawa', italic), text('"')))).toBe(
      '<p>projekt „<em>Poprawa</em>”</p>',
    )
  })

  test('share elements with their neighbours', () => {
    expect(html(paragraph(id, text('a', bold), text('b', bold, italic), hardBreak, text('c', italic)))).toBe(
      '<p><strong>a<em>b</em></strong><br/><em>c</em></p>',
    )
  })

  test('raised and lowered signs stay so', () => {
    expect(html(paragraph(id, text('CO'), text('2', subscript), text(', 10'), text('6', bold, superscript)))).toBe(
      '<p>CO<sub>2</sub>, 10<strong><sup>6</sup></strong></p>',
    )
  })

  test('of another language are named and keep their own signs', () => {
    expect(html(paragraph(id, text('a "w" ', lang('en')), text('w domu', lang('pl'))))).toBe(
      '<p><span lang="en">a &quot;w&quot; </span><span lang="pl">w~domu</span></p>',
    )
  })

  test('from right to left turn their paragraph, their list and no other', () => {
    const item = listItem('pozycja-1', paragraph('akapit-3', text('עזרה')))
    expect(
      html(
        paragraph(id, text('مساعدة 112')),
        paragraph('akapit-2', text('po arabsku: '), text('مساعدة', lang('ar'))),
        bulletList('lista-01', item),
        heading('naglowek', 2, text('מידע')),
      ),
    ).toBe(
      '<p dir="rtl">مساعدة 112</p><p>po arabsku: <span lang="ar" dir="rtl">مساعدة</span></p>' +
        '<ul dir="rtl"><li>עזרה</li></ul><h2 id="sekcja" dir="rtl">מידע</h2>',
    )
  })

  test('of emoji stay whole', () => {
    expect(html(paragraph(id, text('👩‍👩‍👧 🇵🇱 w 🏠')))).toBe('<p>👩‍👩‍👧 🇵🇱 w~🏠</p>')
  })
})

describe('links', () => {
  test('stay in the tab; another site learns nothing', () => {
    expect(linked({ kind: 'url', href: '/zespoly' }, 'rejestr')).toBe('<p><a href="/zespoly">rejestr</a></p>')
    expect(linked({ kind: 'url', href: 'https://portal.example/o-portalu' }, 'portal')).not.toContain('rel=')
    expect(linked({ kind: 'url', href: 'tel:112' }, '112')).toBe('<p><a href="tel:112">112</a></p>')
    expect(linked({ kind: 'url', href: 'https://www.gov.pl/?a=1&b=2' }, 'gov.pl')).toBe(
      '<p><a href="https://www.gov.pl/?a=1&amp;b=2" rel="noopener noreferrer">gov.pl</a></p>',
    )
  })

  test('are one element, whatever is bold in them', () => {
    const mark = link({ kind: 'url', href: '/zespoly' })
    expect(html(paragraph(id, text('zespół ', mark), text('łódzki', bold, mark), text(' i inne')))).toBe(
      '<p><a href="/zespoly">zespół <strong>łódzki</strong></a> i~inne</p>',
    )
  })

  test('to a team appear when the register has it', () => {
    expect(linked({ kind: 'team', voivodeship: '10' }, 'łódzki')).toBe('<p><a href="/zespoly/lodzkie">łódzki</a></p>')
    expect(linked({ kind: 'team', voivodeship: '12' }, 'małopolski')).toBe('<p>małopolski</p>')
  })

  test('to an archived article say so; to one not public are words', () => {
    expect(linked({ kind: 'article', articleId: 1 }, 'plan')).toBe('<p><a href="/aktualnosci/plan">plan</a></p>')
    expect(linked({ kind: 'article', articleId: 2 }, 'dawny plan')).toBe(
      '<p><a href="/aktualnosci/dawny-plan">dawny plan (w~archiwum)</a></p>',
    )
    expect(linked({ kind: 'article', articleId: 3 }, 'szkic')).toBe('<p>szkic</p>')
  })

  test('that nobody would see get a name or are left out', () => {
    const before = text('Plan: ')
    const blank = (target: LinkTarget) => html(paragraph(id, before, text(' ', link(target))))
    expect(blank({ kind: 'article', articleId: 1 })).toContain('<a href="/aktualnosci/plan">Plan na lata 2025–2027</a>')
    expect(blank({ kind: 'url', href: '/zespoly' })).toBe('<p>Plan:  </p>')
  })

  test('whose text is an address keep its signs', () => {
    const href = 'https://www.gov.pl/"x"'
    expect(linked({ kind: 'url', href: 'https://www.gov.pl/a' }, 'kcik.pl/2013-2015/"w"')).toContain(
      '>kcik.pl/2013-2015/&quot;w&quot;</a>',
    )
    expect(parseBody(body(paragraph(id, text('x', link({ kind: 'url', href }))))).ok).toBe(false)
  })

  test('whose text is their address are marked, so that paper does not print it twice', () => {
    expect(linked({ kind: 'url', href: 'https://kcik.pl/' }, 'kcik.pl')).toContain(' class="is-address">kcik.pl</a>')
    expect(linked({ kind: 'url', href: 'https://kcik.pl/pomoc' }, 'kcik.pl')).not.toContain('class=')
  })

  test('that came into the database past the schema are words', () => {
    for (const href of ['javascript:alert(1)', '//evil.example', 'java\tscript:alert(1)', 'data:text/html,x']) {
      expect(markup(body(paragraph(id, text('x', link({ kind: 'url', href })))))).toBe('<p>x</p>')
    }
  })
})

describe('blocks', () => {
  test('headings carry the anchors of the outline; empty ones are not shown', () => {
    const headings = [
      heading('naglowek-1', 2, text('Skład')),
      heading('naglowek-2', 3, text(' ')),
      heading('naglowek-3', 4, text('Skład w 2015 r.')),
      heading('naglowek-4', 2, text('Skład')),
    ]
    expect(html(...headings)).toBe(
      '<h2 id="sekcja-sklad">Skład</h2><h4 id="sekcja-sklad-w-2015-r">Skład w~2015~r.</h4><h2 id="sekcja-sklad-2">Skład</h2>',
    )
    for (const { id: anchor } of bodyOutline(body(...headings))) expect(html(...headings)).toContain(`id="${anchor}"`)
  })

  test('lists', () => {
    expect(
      html(
        bulletList(
          'lista-01',
          listItem(
            'pozycja1',
            paragraph('akapit-1', text('a')),
            orderedList('lista-02', 1, listItem('pozycja2', paragraph('akapit-2', text('b')))),
          ),
          listItem('pozycja3', paragraph('akapit-3', text('c')), paragraph('akapit-4', text('d'))),
        ),
        orderedList('lista-03', 5, listItem('pozycja4', paragraph('akapit-5', text('e')))),
      ),
    ).toBe('<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul><ol start="5"><li>e</li></ol>')
  })

  test('a list counts as it was written', () => {
    const item = listItem('pozycja-1', paragraph('akapit-3', text('litera')))
    const list = orderedList('lista-01', 3, item)
    expect(html({ ...list, attrs: { ...list.attrs, numbering: 'lower-alpha' } })).toBe(
      '<ol start="3" type="a" class="lower-alpha"><li>litera</li></ol>',
    )
  })

  test('quotes, with and without their source', () => {
    const words = paragraph(id, text('Działamy.'))
    expect(html(blockquote('cytat-01', null, words))).toBe('<blockquote><p>Działamy.</p></blockquote>')
    expect(html(blockquote('cytat-01', 'Wojewoda w Łodzi', words))).toBe(
      '<figure><blockquote><p>Działamy.</p></blockquote><figcaption>Wojewoda w~Łodzi</figcaption></figure>',
    )
  })

  test('images', () => {
    expect(html(image('obraz-01', 1, { alt: 'Sala "A"', caption: 'Posiedzenie w Łodzi' }))).toBe(
      '<figure><picture><source type="image/webp" srcSet="/media/ab/320.webp 320w" sizes="(min-width: 320px) 320px, 100vw"/>' +
        '<img src="/media/ab/320.png" srcSet="/media/ab/320.png 320w" sizes="(min-width: 320px) 320px, 100vw" width="320" height="240" alt="Sala &quot;A&quot;" loading="lazy" decoding="async"/>' +
        '</picture><figcaption>Posiedzenie w~Łodzi</figcaption></figure>',
    )
    expect(html(decorativeImage('obraz-01', 2))).toMatch(
      /^<figure><picture><source [^>]+><img src="\/media\/cd\/960\.jpg" srcSet="[^"]+ 1280w" sizes="[^"]+" width="1280" height="720" alt="" [^>]+><\/picture><\/figure>$/,
    )
  })

  test('an image of half the width, with the text after it beside', () => {
    const given = image('obraz-01', 2, { alt: 'Mapa' })
    const markup = html(
      { ...given, attrs: { ...given.attrs, width: 'half' } },
      paragraph(id, text('Obok')),
      horizontalRule('linia-01'),
    )
    expect(markup).toMatch(/^<div class="beside"><figure class="half"><picture>.+<\/figure><p>Obok<\/p><\/div><hr\/>$/)
    expect(markup).toContain('sizes="(min-width: 40rem) 18.5rem, 100vw"')
  })

  test('a decorative image is silent even if it was described', () => {
    const described = {
      ...decorativeImage('obraz-01', 1),
      attrs: { ...decorativeImage('obraz-01', 1).attrs, alt: 'Opis' },
    }
    expect(html(described)).toContain('alt=""')
  })

  test('a total row is the foot of its table', () => {
    const made = textTable(blockIds('tabela'), { caption: null, headers: 'row' }, [
      ['Rok', 'Osoby'],
      ['2015', '20'],
      ['Razem', '20'],
    ])
    expect(html({ ...made, attrs: { ...made.attrs, total: true } })).toContain(
      '<tbody><tr><td>2015</td><td>20</td></tr></tbody><tfoot><tr><th scope="row">Razem</th><td>20</td></tr></tfoot></table>',
    )
  })

  test('an image without its file leaves its words', () => {
    expect(html(image('obraz-01', 9, { alt: 'Sala', caption: 'Podpis' }))).toBe(
      '<figure><p>Obraz: Sala</p><figcaption>Podpis</figcaption></figure>',
    )
    expect(html(decorativeImage('obraz-01', 9))).toBe('')
  })

  test('attachments say what they are', () => {
    expect(html(attachment('plik-001', 3))).toBe(
      '<p class="attachment"><a href="/zalaczniki/3/ulotka.pdf" hrefLang="uk">Ulotka dla uchodźców (PDF, 1,2~MB, po ukraińsku)</a> ' +
        '<span class="quiet">dostępny cyfrowo</span></p>',
    )
    expect(html(attachment('plik-001', 4))).toContain('uchodźców (CSV, 900 B)</a>')
    expect(html(attachment('plik-001', 5))).toBe('')
  })

  test('embeds are given by the page', () => {
    expect(html(liveRegister('rejestr1'), projectFunding('projekt1', 'pl-15'), horizontalRule('linia-01'))).toBe(
      '<aside data-mode="live"></aside><section>pl-15</section><hr/>',
    )
  })
})

describe('tables', () => {
  test('have a caption, headers with scope and a region of their own', () => {
    const made = textTable(blockIds('tabela'), { caption: 'Daty w rejestrze', headers: 'both' }, [
      ['', 'Dzień'],
      ['łódzki', '2 marca'],
    ])
    expect(html(made)).toBe(
      '<section class="table-region" aria-label="Tabela 1: Daty w rejestrze" tabindex="0"><table><caption>Daty w~rejestrze</caption>' +
        '<thead><tr><td></td><th scope="col">Dzień</th></tr></thead>' +
        '<tbody><tr><th scope="row">łódzki</th><td>2~marca</td></tr></tbody></table></section>',
    )
  })

  test('without caption and headers; each has its own name', () => {
    const made = (prefix: string) => textTable(blockIds(prefix), { caption: null, headers: 'none' }, [['a']])
    expect(html(made('jeden'), made('dwa'))).toBe(
      '<section class="table-region" aria-label="Tabela 1" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></section>' +
        '<section class="table-region" aria-label="Tabela 2" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></section>',
    )
  })

  test('keep spans, lists and paragraphs in cells', () => {
    const cell = tableCell(
      'komorka1',
      [
        paragraph('akapit-1', text('a')),
        paragraph('akapit-2', text('b')),
        bulletList('lista-01', listItem('pozycja1', paragraph('akapit-3', text('c')))),
      ],
      { colspan: 2, rowspan: 2 },
    )
    const row = tableRow('wiersz-2', tableCell('komorka2', [paragraph('akapit-4', text('d'))]))
    expect(html(table('tabela-1', { caption: null, headers: 'none' }, tableRow('wiersz-1', cell), row))).toContain(
      '<tr><td colSpan="2" rowSpan="2"><p>a</p><p>b</p><ul><li>c</li></ul></td></tr><tr><td>d</td></tr>',
    )
  })

  test('of a hundred rows', () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Zespół ${row}`, 'tak'])
    const made = html(textTable(blockIds('tabela'), { caption: 'Zespoły', headers: 'row' }, rows))
    expect(made.match(/<tr>/g)).toHaveLength(100)
    expect(made.match(/<th scope="col">/g)).toHaveLength(2)
  })
})

describe('odd bodies', () => {
  test('a list of 20 levels', () => {
    const next = blockIds('poziom')
    let item: ListItem = listItem(next(), paragraph(next(), text('koniec')))
    for (let level = 1; level < 20; level += 1) {
      item = listItem(next(), paragraph(next(), text('poziom')), bulletList(next(), item))
    }
    const made = html(bulletList(next(), item))
    expect(made).toContain(`<li>koniec${'</li></ul>'.repeat(20)}`)
    expect(made.match(/<ul>/g)).toHaveLength(20)
  })

  test('whatever is typed, it is words', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&lt;b&gt;</section></div><!--'
    const next = blockIds('wrogi')
    const made = html(
      paragraph(next(), text(hostile, bold)),
      heading(next(), 2, text(hostile)),
      bulletList(next(), listItem(next(), paragraph(next(), text(hostile, link({ kind: 'url', href: "/x?'" }))))),
      blockquote(next(), hostile, paragraph(next(), text(hostile, lang('en')))),
      textTable(next, { caption: hostile, headers: 'both' }, [[hostile, hostile]]),
      image(next(), 1, { alt: hostile, caption: hostile }),
      image(next(), 9, { alt: hostile, caption: null }),
    )
    const found = namesIn(parseFragment(made))
    const elements =
      'a blockquote caption em figcaption figure h2 img li p picture section source span strong table th thead tr ul'
    const attributes =
      'alt aria-label class decoding height href id lang loading scope sizes src srcset tabindex type width'
    expect([...found.elements].filter((name) => !elements.split(' ').includes(name))).toEqual([])
    expect([...found.attributes].filter((name) => !attributes.split(' ').includes(name))).toEqual([])
    expect(made.match(/<img /g)).toHaveLength(1)
  })

  test('a body at its size limit', () => {
    const next = blockIds('dlugi')
    const words = 'Zespół w Łodzi powołano 2 marca 2015 r. '.repeat(20)
    const long = body(...Array.from({ length: 1_000 }, () => paragraph(next(), text(words))))
    expect(markup(kept(long)).match(/<p>/g)).toHaveLength(1_000)
  })
})

/** Names of all that a browser would find in the markup; a comment is "#comment". */
function namesIn(root: DefaultTreeAdapterTypes.ParentNode) {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const pile: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes]
  for (let node = pile.pop(); node !== undefined; node = pile.pop()) {
    if (node.nodeName !== '#text') elements.add(node.nodeName)
    if ('attrs' in node) for (const { name } of node.attrs) attributes.add(name)
    if ('childNodes' in node) pile.push(...node.childNodes)
  }
  return { elements, attributes }
}
