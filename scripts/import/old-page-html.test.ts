import { describe, expect, test } from 'vitest'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { buildOldPageBody } from '#domain/import/old-page-body.ts'
import { pageBlocks } from '#domain/import/page-blocks.ts'
import { htmlToOldPageText } from './old-page-html.ts'

/** Kind, text and, of list items, the depth. */
function shapes(html: string): string[] {
  return htmlToOldPageText(html).lines.map(({ kind, text, indent, bullet, level }) =>
    kind === 'list-item' ? `${bullet}${indent / 2} ${text}` : `${kind}${level ?? ''} ${text}`,
  )
}

describe('lines', () => {
  test.each([
    ['<p>a</p><p>b</p>', ['text a', 'text b']],
    ['<div>a<p>b</p>c</div>', ['text a', 'text b', 'text c']],
    ['<p> raz\n   dwa&nbsp; trzy </p>', ['text raz dwa\u00a0 trzy']],
    ['<p>a<br>b<br/></p>', ['text a\nb']],
    ['<p>a <b>b</b><i>c</i></p>', ['text a bc']],
    ['<h1>T</h1><h3>S</h3>', ['heading1 T', 'heading3 S']],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', ['•1 a', '•1 b', '•2 c']],
    ['<ol><li><p>a</p><p>b</p></li></ol>', ['number1 a\nb']],
    ['<p><img alt="Logo X">Celem</p>', ['image-alt Logo X', 'text Celem']],
    ['<p>a<img alt="">b<img></p>', ['text a', 'text b']],
    ['<script>x</script><style>y</style><p hidden>z</p><p>a</p>', ['text a']],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>',
      ['table-row A B', 'table-row 1 2 3'],
    ],
    [
      '<table><tr><td><h2>T</h2></td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>',
      ['heading2 T', 'text x', 'text y', 'text z'],
    ],
    ['', []],
  ])('%j', (html, expected) => {
    expect(shapes(html)).toEqual(expected)
  })
})

test('an image and the text behind it stand together, the next paragraph apart', () => {
  const { lines } = htmlToOldPageText('<p><img alt="Logo">Celem</p><p>Koniec</p>')
  expect(lines.map(({ gap }) => gap)).toEqual([true, false, true])
})

test('rows of the foot of a table say so', () => {
  const { lines } = htmlToOldPageText('<table><tr><th>A<th>B<tbody><tr><td>1<td>2<tfoot><tr><td>Wszystko<td>2</table>')
  expect(lines.map(({ cells = [] }) => cells.map(({ isFoot }) => isFoot === true))).toEqual([
    [false, false],
    [false, false],
    [true, true],
  ])
  const [block] = pageBlocks(lines)
  expect(block).toMatchObject({ kind: 'table', headers: 'row', total: true })
  const { body } = buildOldPageBody({
    blocks: pageBlocks(lines),
    lang: 'pl',
    publishedOn: '2015-03-02',
    register: null,
  })
  expect(body.content[0]).toMatchObject({ type: 'table', attrs: { headers: 'row', total: true } })
  expect(parseBody(body).ok).toBe(true)
})

test('rows say whether they are headings, and their cells', () => {
  const { lines } = htmlToOldPageText('<table><tr><th>A<th>B<tr><td>1<td>2</table>')
  expect(lines).toMatchObject([
    {
      cells: [
        { text: 'A', isHeader: true },
        { text: 'B', isHeader: true },
      ],
    },
    {
      cells: [
        { text: '1', isHeader: false },
        { text: '2', isHeader: false },
      ],
    },
  ])
})

test('lines are numbered as in the file', () => {
  expect(htmlToOldPageText('<p>\n\nraz</p>\n<p>dwa</p>').lines.map(({ line }) => line)).toEqual([1, 4])
})

describe('links', () => {
  const links = (html: string) =>
    htmlToOldPageText(html).lines.flatMap(({ text, links }) =>
      (links ?? []).map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`),
    )

  test.each([
    ['<p> Zobacz <a href="https://a.example/x">tu i  tam</a>.</p>', ['tu i tam → https://a.example/x']],
    [
      '<link rel=canonical href="https://a.example/hl/1.html"><p><a href="../b.pdf">plik</a></p>',
      ['plik → https://a.example/b.pdf'],
    ],
    ['<p><a href="../b.pdf">plik</a></p>', ['plik → ../b.pdf']],
    ['<p><a href="#gora">góra</a> <a>nic</a> <a href="">pusto</a></p>', []],
    [
      '<p><a href="https://a.example/">raz<img alt="Obraz">dwa</a></p>',
      ['raz → https://a.example/', 'Obraz → https://a.example/', 'dwa → https://a.example/'],
    ],
    ['<ul><li><a href="mailto:a@a.example">pisz</a></ul>', ['pisz → mailto:a@a.example']],
  ])('%j', (html, expected) => {
    expect(links(html)).toEqual(expected)
  })
})

describe('what the document says of itself', () => {
  test('address, language, title', () => {
    const { canonicalUrl, lang, title } = htmlToOldPageText(
      '<html lang="en"><head><title> A  b </title><link rel="canonical" href="https://a.example/x"></head>',
    )
    expect([canonicalUrl, lang, title]).toEqual(['https://a.example/x', 'en', 'A b'])
  })

  test('the address that a browser wrote when saving', () => {
    expect(htmlToOldPageText('<!-- saved from url=(0021)https://a.example/x -->').canonicalUrl).toBe(
      'https://a.example/x',
    )
  })
})

describe('outside the page', () => {
  test('menus, side boxes and footers are distinguished', () => {
    const { lines, skipped } = htmlToOldPageText(
      '<nav>Menu</nav><p>a</p><aside>Pomoc</aside><footer>Stopka <b>x</b></footer>',
    )
    expect(lines).toHaveLength(1)
    expect(skipped.map(({ text }) => text)).toEqual(['Menu', 'Pomoc', 'Stopka x'])
  })

  test.each(['<main><footer>Tagi:</footer></main>', '<footer>Tagi: a</footer>', '<article><aside>a</aside></article>'])(
    '%j belongs to it',
    (html) => {
      expect(htmlToOldPageText(html).skipped).toEqual([])
    },
  )
})

test.each(['<div>', '<ul><li>', '<table><tr><td>', '<p>', '<a href=x>', '<b>'])(
  'a deep pile of %s is walked without falling',
  (piece) => {
    expect(htmlToOldPageText(`${piece.repeat(3000)}koniec`).lines.at(-1)?.text).toBe('koniec')
  },
)
