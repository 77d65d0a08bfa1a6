import { expect, test } from 'vitest'
import { cleanPaste } from './clean-paste.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'

const element = (
  tag: string,
  attributes: Record<string, string>,
  ...children: readonly PastedNode[]
): PastedElement => ({
  tag,
  attributes,
  style: {},
  children,
})

const TO_ADD =
  'Karty filmów i dźwięków: 1. Portal nie zna ich czasu trwania ani transkrypcji: uzupełnij je, bez nich artykułu nie można opublikować.'

test.each([
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
])('a frame with the film %s is a card that leads to its page', (src, href) => {
  expect(cleanPaste([element('iframe', { src, title: ' Odprawa\n przed szkoleniem ' })])).toEqual({
    blocks: [
      {
        type: 'recording',
        attrs: { medium: 'film', href, title: 'Odprawa przed szkoleniem', seconds: null, transcriptHref: null },
        content: [],
      },
    ],
    report: TO_ADD,
  })
})

test('a sound with its file in a source is a card of a sound', () => {
  const sound = element('audio', {}, element('source', { src: 'https://radio.example/a.mp3' }))
  expect(cleanPaste([sound]).blocks).toMatchObject([
    { type: 'recording', attrs: { medium: 'sound', href: 'https://radio.example/a.mp3', title: '' } },
  ])
})

test('in a list or a cell it is a link', () => {
  const film = element('video', { src: 'https://film.example/a.mp4', title: 'Odprawa' })
  expect(cleanPaste([element('ul', {}, element('li', {}, 'raz', film))]).blocks).toMatchObject([
    { content: [{ content: [{}, { type: 'paragraph', content: [{ text: 'Odprawa', marks: [{ type: 'link' }] }] }] }] },
  ])
})

test.each(['https://mapy.example/embed?q=x', 'javascript:alert(1)', ''])(
  'a frame of %s is left out and named',
  (src) => {
    expect(cleanPaste([element('iframe', { src })])).toEqual({
      blocks: [],
      report: 'Usunięto formatowanie: filmy, ramki i osadzone obiekty.',
    })
  },
)

const link = (href: string, words = href) => element('a', { href }, words)
const FILM = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'

test.each([
  ['a link with words', link(FILM, 'Odprawa przed szkoleniem'), 'Odprawa przed szkoleniem'],
  ['a link that says its address', link(FILM), ''],
  ['a bare address', FILM, ''],
  ['an address of a file', link('https://radio.example/rozmowa.mp3', 'Rozmowa'), 'Rozmowa'],
])('alone on its line, %s is a card', (_what, line, title) => {
  const { blocks, report } = cleanPaste([element('p', {}, 'Wstęp.'), element('p', {}, line)])
  expect(blocks).toMatchObject([{ type: 'paragraph' }, { type: 'recording', attrs: { title } }])
  expect(report).toBe(TO_ADD)
})

test('in a sentence, a list or a line that is written already, it stays a link', () => {
  const sentence = element('p', {}, 'Film jest ', link(FILM, 'tutaj'), '.')
  const two = element('p', {}, link(FILM, 'raz'), ' ', link('https://vimeo.com/76979871', 'dwa'))
  const list = element('ul', {}, element('li', {}, link(FILM, 'Odprawa')))
  const { blocks, report } = cleanPaste([sentence, two, list])
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'bulletList'])
  expect(report).toBeNull()
  expect(cleanPaste([link(FILM, 'film')], true).blocks).toMatchObject([{ type: 'paragraph' }])
  expect(cleanPaste([link(FILM, 'film')]).blocks).toMatchObject([{ type: 'recording' }])
})

test('an old player in an object or an embed is a card of its page', () => {
  const src = 'https://www.youtube.com/v/dQw4w9WgXcQ&hl=pl'
  for (const old of [element('embed', { src }), element('object', { data: src })]) {
    expect(cleanPaste([old]).blocks).toMatchObject([{ type: 'recording', attrs: { href: FILM } }])
  }
})

test('a film of the page itself has no address outside it: it is left out and named', () => {
  const film = element('video', { src: 'blob:https://x.example/1' }, element('track', { src: 'napisy.vtt' }))
  expect(cleanPaste([film])).toEqual({ blocks: [], report: 'Usunięto formatowanie: filmy, ramki i osadzone obiekty.' })
})
