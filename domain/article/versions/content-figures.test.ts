import { expect, test } from 'vitest'
import type { ArticleText } from '../article-text.ts'
import { blockIds, body, image, paragraph, text } from '../body/body-builder.ts'
import { emptyText } from '../empty-text.ts'
import { contentFigures } from './content-figures.ts'

const id = blockIds('liczby')
const [first, second, picture] = [id(), id(), id()]

const aText = (changes: Partial<ArticleText> = {}): ArticleText => ({
  ...emptyText,
  title: 'Tytuł',
  body: body(paragraph(first, text('Zespół spotka się w maju.')), paragraph(second, text('Zapraszamy.'))),
  ...changes,
})

test('nothing changed: nothing is counted', () => {
  const none = { wordsAdded: 0, wordsRemoved: 0, blocks: 0, imagesAdded: 0, imagesRemoved: 0, fields: [] }
  expect(contentFigures(aText(), aText())).toEqual(none)
})

test('words, blocks, images and fields are counted', () => {
  const after = aText({
    summary: 'Zajawka',
    body: body(paragraph(first, text('Zespół spotka się w czerwcu i lipcu.')), image(picture, 7, { alt: 'Sala' })),
  })
  const figures = contentFigures(aText(), after)
  expect(figures).toMatchObject({ wordsAdded: 3, wordsRemoved: 2, blocks: 3, imagesAdded: 1, fields: ['summary'] })
  expect(contentFigures(after, aText())).toMatchObject({ wordsAdded: 2, wordsRemoved: 3, imagesRemoved: 1 })
})
