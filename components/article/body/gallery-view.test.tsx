import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Image } from '#domain/article/body/body.ts'
import { decorativeImage, gallery, image } from '#domain/article/body/body-builder.ts'
import { imageSources } from '#domain/media/image-address.ts'
import { GalleryView } from './gallery-view.tsx'

const images = {
  1: { ...imageSources({ hash: 'ab', mimeType: 'image/png', width: 320, height: 240 }), credit: null, licence: null },
  2: {
    ...imageSources({ hash: 'cd', mimeType: 'image/jpeg', width: 2_560, height: 1_440 }),
    credit: null,
    licence: null,
  },
}

function html(...shown: readonly Image[]): string {
  return renderToStaticMarkup(<GalleryView gallery={gallery('galeria-z', ...shown)} images={images} />)
    .replaceAll(/<picture>.*?alt="([^"]*)".*?<\/picture>/g, '[$1]')
    .replaceAll('\u00a0', '~')
}

test('each image is an entry of a list and leads to its largest file; a silent one is named by its place', () => {
  expect(
    html(image('obraz-001', 1, { alt: 'Sala', caption: 'Posiedzenie w Łodzi' }), decorativeImage('obraz-002', 2)),
  ).toBe(
    '<ul class="gallery">' +
      '<li><figure><a href="/media/ab/320.png">[Sala]<span class="sr-only"> (powiększ)</span></a>' +
      '<figcaption>Posiedzenie w~Łodzi</figcaption></figure></li>' +
      '<li><figure><a href="/media/cd/2560.jpg">[]<span class="sr-only">Powiększ obraz 2 z 2</span></a>' +
      '</figure></li></ul>',
  )
})

test('an image without its file leaves its words, and nothing where it had none', () => {
  expect(html(image('obraz-001', 9, { alt: 'Sala', caption: 'Podpis' }), decorativeImage('obraz-002', 9))).toBe(
    '<ul class="gallery"><li><figure><p>Obraz: Sala</p><figcaption>Podpis</figcaption></figure></li></ul>',
  )
  expect(html(decorativeImage('obraz-001', 9), decorativeImage('obraz-002', 9))).toBe('')
})
