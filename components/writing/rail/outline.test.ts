import { expect, test } from 'vitest'
import { blockIds, body, heading, paragraph, text } from '#domain/article/body/body-builder.ts'
import { outlineOf } from './outline.ts'

test('the outline has every heading with its level, and nothing else', () => {
  const id = blockIds('konspekt')
  const written = body(
    heading(id(), 2, text('Program')),
    paragraph(id(), text('Słowa.')),
    heading(id(), 3, text('Dzień '), text('pierwszy')),
    heading(id(), 2),
  )
  expect(outlineOf(written).map(({ level, words }) => [level, words])).toEqual([
    [2, 'Program'],
    [3, 'Dzień pierwszy'],
    [2, 'Nagłówek bez słów'],
  ])
  expect(outlineOf(body())).toEqual([])
})
