import { expect, test } from 'vitest'
import { decorativeImage, gallery, image, paragraph, recording, text } from '#domain/article/body/body-builder.ts'
import { recordCaption } from './record-caption.ts'

const records = {
  findImage: () => null,
  findAttachmentTitle: () => null,
  findProjectTitle: () => null,
  findHelpline: () => null,
}
const film = { medium: 'film', href: 'https://film.example/1', title: 'Odprawa', seconds: 750 } as const

test('a gallery says what each of its images is', () => {
  const map = image('obraz-002', 2, { alt: '', caption: 'Mapa powiatów' })
  expect(recordCaption(gallery('galeria-1', decorativeImage('obraz-001', 1), map), records)).toBe(
    'Galeria: 2 obrazy\n1. Obraz dekoracyjny\n2. Obraz bez tekstu alternatywnego. Podpis: Mapa powiatów',
  )
})

test('an image says that it takes half the width', () => {
  const map = image('obraz-001', 2, { alt: 'Mapa' })
  expect(recordCaption({ ...map, attrs: { ...map.attrs, width: 'half' } }, records)).toBe(
    'Obraz: Mapa. Na pół szerokości',
  )
})

test('a recording says where it is and what of its transcript there is', () => {
  expect(recordCaption(recording('nagranie-1', film), records)).toBe(
    'Odprawa (film, 12 min 30 s)\nAdres: https://film.example/1\nTranskrypcja: brak',
  )
  expect(recordCaption(recording('nagranie-1', film, paragraph('akapit-1', text('Dzień dobry.'))), records)).toContain(
    'Transkrypcja: w treści (2 słowa)',
  )
  expect(recordCaption(recording('nagranie-1', { ...film, transcriptHref: '/zapis' }), records)).toContain(
    'Transkrypcja: /zapis',
  )
})
