import { describe, expect, test } from 'vitest'
import { feedHtml } from '#domain/feed/feed-html.ts'
import { blockIds, body, bulletList, decorativeImage, gallery, image, listItem, paragraph } from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { bodyReferences } from './body-references.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'

const id = blockIds('galeria')
const images = (count: number) =>
  Array.from({ length: count }, (_, index) => image(id(), index + 1, { alt: `Stół z mapą, widok ${index + 1} z okna` }))
const refusals = (json: unknown) => {
  const parsed = parseBody(json)
  return parsed.ok ? [] : parsed.issues.map(({ key, context }) => `${key} ${context?.at}`)
}

describe('a gallery', () => {
  test.each([2, 12])('of %d images is kept as it is', (count) => {
    const given = body(gallery('galeria-z', ...images(count)))
    expect(parseBody(given)).toEqual({ ok: true, body: given })
  })

  test.each([
    [0, 'missing-content'],
    [1, 'missing-content'],
    [13, 'too-much-content'],
  ])('of %d images is none', (count, key) => {
    expect(refusals(body(gallery('galeria-z', ...images(count))))).toEqual([`${key} /content/0`])
  })

  test('holds images only, and is at the top of a text only', () => {
    const words = { ...gallery('galeria-z', ...images(2)), content: [paragraph(id()), paragraph(id())] }
    expect(refusals(body(words as never))).toEqual([
      'misplaced-node /content/0/content/0',
      'misplaced-node /content/0/content/1',
    ])
    const item = listItem(id(), paragraph(id()), gallery('galeria-z', ...images(2)) as never)
    expect(refusals(body(bulletList(id(), item)))).toEqual(['misplaced-node /content/0/content/0/content/1'])
  })

  const mixed = body(
    gallery(
      'galeria-z',
      image('obraz-001', 3, { alt: '', caption: 'Sala obrad' }),
      decorativeImage('obraz-002', 5, 'fot. A. Nowak'),
      image('obraz-003', 3, { alt: 'Flagi przed wejściem' }),
    ),
  )

  test('names its images among the files of the text, and their captions are words of it', () => {
    expect(bodyReferences(mixed).mediaIds).toEqual([3, 5])
    expect(bodyText(mixed)).toBe('Sala obrad\nfot. A. Nowak')
  })

  test('has each image checked by itself', () => {
    expect(bodyIssues(mixed)).toMatchObject([{ key: 'image-without-alt', context: { block: 'obraz-001' } }])
  })

  test('is words in a feed', () => {
    const html = feedHtml(mixed, { article: 'https://p.example/a', articles: new Map(), teams: {} })
    expect(html).toBe('<p>Sala obrad</p><p>fot. A. Nowak</p><p>Obraz: Flagi przed wejściem</p>')
  })
})
