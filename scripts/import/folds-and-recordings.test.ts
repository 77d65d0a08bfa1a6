import { describe, expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { readOldPage } from '#domain/import/old-page.ts'
import { toPageSource } from './read-page-file.ts'

/** What a page saved from the old portal becomes, and what its report asks a person to look at. */
function imported(inside: string) {
  const html = `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Poradnik</title>
<link rel="canonical" href="https://dawny.portal.example/hl/poradnik,7200.html"></head><body><div id="content">
<h1>Poradnik dla świadków</h1><div>Dodane dnia 14.05.2018</div>${inside}<div>Tagi: </div></div></body></html>`
  const file = toPageSource(new TextEncoder().encode(html), 'poradnik.html')
  const result = file.ok ? readOldPage(file.source) : file
  if (!result.ok) throw new Error(result.reason.key)
  expect(parseBody(result.page.body)).toEqual({ ok: true, body: result.page.body })
  const { recognised, toCheck } = result.report
  return {
    blocks: result.page.body.content.map(shape),
    folds: recognised.filter(({ key }) => key === 'fold').map(({ quote }) => quote),
    toCheck: toCheck.map(({ key, quote, context }) => [key, quote, ...(context?.href ? [context.href] : [])].join(' ')),
  }
}

function shape(block: TopBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map((node) => ('text' in node ? linked(node) : '⏎')).join('')
    case 'details':
      return `fold "${block.attrs.summary}" [${block.content.map((child) => shape(child as TopBlock)).join(' | ')}]`
    case 'recording':
      return `${block.attrs.medium} "${block.attrs.title}" ${block.attrs.href}`
    case 'bulletList':
      return `ul[${block.content.map(({ content }) => content.map((child) => shape(child)).join(' ')).join(' | ')}]`
    case 'blockquote':
      return `quote[${block.content.map((child) => shape(child)).join(' | ')}]`
    default:
      return block.type
  }
}

function linked({ text, marks = [] }: { text: string; marks?: readonly { type: string; attrs?: unknown }[] }): string {
  const link = marks.find(({ type }) => type === 'link') as { attrs: { target: { href: string } } } | undefined
  return link === undefined ? text : `<${link.attrs.target.href}|${text}>`
}

describe('a folded section', () => {
  test('comes with its line and what is in it', () => {
    const { blocks, folds, toCheck } = imported(
      '<p>Wstęp.</p><details><summary>Wykaz <b>placówek</b></summary><p>Gdańsk</p><ul><li>raz</li><li>dwa</li></ul></details><details open><summary>Kontakt</summary>Zadzwoń.</details><p>Koniec.</p>',
    )
    expect(blocks).toEqual([
      'Wstęp.',
      'fold "Wykaz placówek" [Gdańsk | ul[raz | dwa]]',
      'fold "Kontakt" [Zadzwoń.]',
      'Koniec.',
    ])
    expect(folds).toEqual(['Wykaz placówek', 'Kontakt'])
    expect(toCheck).toEqual([])
  })

  test.each([
    ['a heading', '<details><summary>Pytania</summary><h3>Kto?</h3><p>My.</p></details>', 'Pytania'],
    ['a table', '<details><summary>Pytania</summary><table><tr><td>a<td>b<tr><td>c<td>d</table></details>', 'Pytania'],
    ['no line of its own', '<details><p>Kto?</p></details>', ''],
    [
      'a link in its line',
      '<details><summary><a href="https://a.example/">Pytania</a></summary>Kto?</details>',
      'Pytania',
    ],
    ['nothing below its line', '<details><summary>Pytania</summary></details>', 'Pytania'],
    ['a place in a list', '<ul><li>raz<details><summary>Pytania</summary><p>Kto?</p></details></li></ul>', 'Pytania'],
    ['a place in a quotation', '<blockquote><details><summary>Pytania</summary>Kto?</details></blockquote>', 'Pytania'],
  ])('with %s is open, keeps its words and is named', (_what, html, line) => {
    const { blocks, folds, toCheck } = imported(`<p>Wstęp.</p>${html}`)
    expect(blocks.join(' ')).not.toContain('fold')
    expect(folds).toEqual([])
    expect(toCheck).toContain(`fold-opened ${line}`)
    if (line !== '') expect(JSON.stringify(imported(`<p>Wstęp.</p>${html}`).blocks)).toContain(line)
  })
})

const FILM = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'

describe('a film or a sound', () => {
  test.each([
    ['a frame', '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Odprawa"></iframe>', 'Odprawa', FILM],
    ['a frame of its time', '<iframe src="http://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>', '', FILM],
    [
      'an old player',
      '<object><param name="movie" value="//www.youtube.com/v/dQw4w9WgXcQ&hl=pl"><embed src="//www.youtube.com/v/dQw4w9WgXcQ"></object>',
      '',
      FILM,
    ],
    ['a picture that leads to it', `<p><a href="${FILM}"><img src="kadr.jpg" alt="Odprawa"></a></p>`, 'Odprawa', FILM],
    ['a link alone', `<p><a href="${FILM}">Film o odprawie</a></p>`, 'Film o odprawie', FILM],
    ['an address alone', `<p>${FILM}</p>`, '', FILM],
    [
      'a file of the page',
      '<video><source src="/filmy/odprawa.mp4"></video>',
      '',
      'https://dawny.portal.example/filmy/odprawa.mp4',
    ],
  ])('%s is a card, and the report says what to add', (_what, html, title, href) => {
    const { blocks, toCheck } = imported(`<p>Wstęp.</p>${html}<p>Koniec.</p>`)
    expect(blocks).toEqual(['Wstęp.', `film "${title}" ${href}`, 'Koniec.'])
    expect(toCheck).toContain(`recording-to-complete ${title || href} ${href}`)
  })

  test('among other words, in an item, a quotation and a folded section is a link', () => {
    const frame = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Odprawa"></iframe>'
    const { blocks, toCheck } = imported(
      `<p>Film jest <a href="${FILM}">tutaj</a>.</p><ul><li>raz ${frame}</li></ul><blockquote>${frame}</blockquote><details><summary>Filmy</summary>${frame}</details>`,
    )
    expect(blocks).toEqual([
      `Film jest <${FILM}|tutaj>.`,
      `ul[raz <${FILM}|Odprawa>]`,
      `quote[<${FILM}|Odprawa>]`,
      `fold "Filmy" [<${FILM}|Odprawa>]`,
    ])
    expect(toCheck.filter((one) => one.startsWith('recording'))).toEqual([])
  })

  test.each([
    '<iframe src="https://mapy.example/embed?q=x"></iframe>',
    '<iframe src="https://mapy.example/embed?q=x" style="display:none"></iframe>',
  ])('%s is none that we know: left out and named with its address', (html) => {
    const { blocks, toCheck } = imported(`<p>Wstęp.</p>${html}`)
    expect(blocks).toEqual(['Wstęp.'])
    expect(toCheck).toEqual(['embedded-left https://mapy.example/embed?q=x'])
  })

  test('a file of the old portal is named as one that was left there', () => {
    expect(imported('<p>Wstęp.</p><audio src="/rozmowa.mp3"></audio>').toCheck).toEqual([
      'file-left-behind https://dawny.portal.example/rozmowa.mp3 https://dawny.portal.example/rozmowa.mp3',
      'recording-to-complete https://dawny.portal.example/rozmowa.mp3 https://dawny.portal.example/rozmowa.mp3',
    ])
  })
})

describe('a picture that leads somewhere', () => {
  test('its words keep the link', () => {
    const { blocks } = imported('<p>Wstęp.</p><p><a href="https://a.example/x"><img src="p.jpg" alt="Plakat"></a></p>')
    expect(blocks).toEqual(['Wstęp.', '<https://a.example/x|Plakat>'])
  })

  test('without words it is named with its address', () => {
    expect(imported('<p>Wstęp.</p><p><a href="https://a.example/x"><img src="p.jpg" alt=""></a></p>').toCheck).toEqual([
      'image-without-text p.jpg → https://a.example/x',
    ])
  })
})
