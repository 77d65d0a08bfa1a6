import { expect, test } from 'vitest'
import type { Image } from '#domain/article/body/body.ts'
import { bulletList, heading, image, listItem, paragraph } from '#domain/article/body/body-builder.ts'
import { withTextBeside } from './text-beside.ts'

const half = (id: string): Image => {
  const full = image(id, 1, { alt: 'Mapa' })
  return { ...full, attrs: { ...full.attrs, width: 'half' } }
}
const line = (id: string) => paragraph(id)
const list = bulletList('lista-01', listItem('pozycja1', line('akapit-9')))
const shape = (content: Parameters<typeof withTextBeside>[0]) =>
  withTextBeside(content).map(({ first, beside }) => [first, ...beside].map(({ attrs }) => attrs.id).join('+'))

test('paragraphs and lists after an image of half the width stand beside it, up to the next other block', () => {
  const content = [line('akapit-1'), half('obraz-01'), line('akapit-2'), list, heading('naglowek', 2), line('akapit-3')]
  expect(shape(content)).toEqual(['akapit-1', 'obraz-01+akapit-2+lista-01', 'naglowek', 'akapit-3'])
})

test('a next image begins its own group, and one as wide as the text has nothing beside it', () => {
  expect(shape([half('obraz-01'), half('obraz-02'), line('akapit-1')])).toEqual(['obraz-01', 'obraz-02+akapit-1'])
  expect(shape([image('obraz-01', 1, { alt: 'Mapa' }), line('akapit-1')])).toEqual(['obraz-01', 'akapit-1'])
})
