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
    report: null,
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
