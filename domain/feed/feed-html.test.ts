import { expect, test } from 'vitest'
import type { TopBlock } from '../article/body/body.ts'
import {
  attachment,
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  hardBreak,
  heading,
  horizontalRule,
  image,
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
} from '../article/body/body-builder.ts'
import { parseBody } from '../article/body/body-schema.ts'
import { randomDocument, seeded } from '../article/body/testing-random-document.ts'
import { feedHtml } from './feed-html.ts'
import { readStrictXml } from './testing-xml.ts'

const SITE = 'https://portal.example'
const addresses = {
  article: `${SITE}/aktualnosci/plan`,
  articles: new Map([[7, `${SITE}/aktualnosci/siodmy`]]),
  teams: { '20': `${SITE}/zespoly/podlaskie` },
}
const html = (...blocks: readonly TopBlock[]) => feedHtml(body(...blocks), addresses)

test('links lead where they lead on the page, by whole addresses; what readers cannot open stays words', () => {
  const to = (target: Parameters<typeof link>[0], words: string) => text(words, link(target))
  expect(
    html(
      paragraph(
        'a',
        to({ kind: 'url', href: 'https://urzad.example/?a=1&b=2' }, 'urząd'),
        to({ kind: 'article', articleId: 7 }, 'artykuł'),
        to({ kind: 'article', articleId: 8 }, 'szkic'),
        to({ kind: 'team', voivodeship: '20' }, 'zespół'),
        to({ kind: 'team', voivodeship: '10' }, 'inny'),
        to({ kind: 'url', href: 'javascript:alert(1)' }, 'zły'),
      ),
    ),
  ).toBe(
    '<p><a href="https://urzad.example/?a=1&#38;b=2">urząd</a><a href="https://portal.example/aktualnosci/siodmy">artykuł</a>szkic' +
      '<a href="https://portal.example/zespoly/podlaskie">zespół</a>innyzły</p>',
  )
})

test('headings, lists, quotes, tables and marks keep their meaning', () => {
  expect(
    html(heading('h', 2, text('Plan')), paragraph('p', text('Ważne', bold), hardBreak, text('help', lang('en')))),
  ).toBe('<h2>Plan</h2><p><strong>Ważne</strong><br/><span lang="en">help</span></p>')
  const item = (id: string) => listItem(id, paragraph(`${id}p`, text(id)))
  expect(html(bulletList('l', item('a')), orderedList('o', 3, item('b')))).toBe(
    '<ul><li>a</li></ul><ol start="3"><li>b</li></ol>',
  )
  expect(html(paragraph('p', text('10'), text('6', superscript), text(' CO'), text('2', subscript)))).toBe(
    '<p>10<sup>6</sup> CO<sub>2</sub></p>',
  )
  const list = orderedList('o', 1, item('b'))
  expect(html({ ...list, attrs: { ...list.attrs, numbering: 'lower-alpha' } })).toBe('<ol type="a"><li>b</li></ol>')
  expect(html(blockquote('q', 'Minister', paragraph('p', text('Tak'))), horizontalRule('r'))).toBe(
    '<blockquote><p>Tak</p></blockquote><p>Minister</p><hr/>',
  )
  expect(html(paragraph('e'))).toBe('')
})

test('images stand as their words, files and embeds lead to the article', () => {
  const there = `<a href="${addresses.article}">`
  expect(html(image('i', 1, { alt: 'Mapa < plan', caption: 'Podpis' }))).toBe(
    '<p>Obraz: Mapa &#60; plan</p><p>Podpis</p>',
  )
  expect(html(attachment('a', 1), liveRegister('t'), projectFunding('p', 'x'))).toBe(
    `<p>${there}Plik do pobrania: na stronie artykułu</a></p><p>${there}Rejestr zespołów: na stronie artykułu</a></p>` +
      `<p>${there}Informacja o projekcie: na stronie artykułu</a></p>`,
  )
})

test('a table says which cells head what', () => {
  const table = textTable(blockIds('tabela'), { caption: 'Terminy', headers: 'row' }, [['Termin'], ['maj']])
  expect(html(table)).toBe(
    '<table><caption>Terminy</caption><tbody><tr><th scope="col">Termin</th></tr><tr><td>maj</td></tr></tbody></table>',
  )
})

test('whatever a body holds, it is well-formed XML', () => {
  let read = 0
  for (let seed = 1; seed <= 60; seed += 1) {
    const parsed = parseBody(randomDocument(seeded(seed), 0))
    if (!parsed.ok) continue
    read += 1
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<div>${feedHtml(parsed.body, addresses)}</div>`
    expect(() => readStrictXml(xml), `seed ${seed}`).not.toThrow()
  }
  expect(read).toBeGreaterThan(30)
})
