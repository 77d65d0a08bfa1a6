import { expect, test } from 'vitest'
import { cleanBlocks } from './clean-paste.ts'
import { PasteReport } from './paste-report.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'
import { shape } from './testing-shape.ts'

const element = (tag: string, ...children: readonly PastedNode[]): PastedElement => ({
  tag,
  attributes: {},
  style: {},
  children,
})
const picture = element('img')

function pasted(...nodes: readonly PastedNode[]): string {
  let mediaId = 0
  return shape(
    cleanBlocks(nodes, new PasteReport(), {
      pictureOf: () => {
        mediaId += 1
        return { type: 'image', attrs: { mediaId, alt: 'a', decorative: false, caption: null } }
      },
    }),
  )
}

test('pictures alone in one paragraph are a gallery', () => {
  expect(pasted(element('p', picture, ' ', element('span', picture)))).toBe('gallery[image1:a image2:a]')
})

test('a picture by itself, or with words beside it, is an image', () => {
  expect(pasted(element('p', picture), element('p', picture))).toBe('image1:a image2:a')
  expect(pasted(element('p', 'Rys. 1', picture, picture))).toBe('p Rys. 1 image1:a image2:a')
})

test('more than a gallery takes go on in the next one', () => {
  const many = pasted(element('p', ...Array.from({ length: 25 }, () => picture)))
  expect(many.match(/gallery\[[^\]]+\]/g)?.map((one) => one.match(/image/g)?.length)).toEqual([12, 12])
  expect(many.endsWith('] image25:a')).toBe(true)
})

test('in a list and in a cell they stay images', () => {
  expect(pasted(element('ul', element('li', 'raz', element('p', picture, picture))))).toBe(
    'ul[li[p raz image1:a image2:a]]',
  )
})
