import { describe, expect, test } from 'vitest'
import type { ArticleText } from './article-text.ts'
import type { TopBlock } from './body/body.ts'
import { blockIds, body, paragraph, text, textTable } from './body/body-builder.ts'
import { parseBody } from './body/body-schema.ts'
import { emptyText } from './empty-text.ts'
import { joinTexts, textDifferences } from './text-differences.ts'

function aText(change: Partial<ArticleText>, ...blocks: TopBlock[]): ArticleText {
  return {
    ...emptyText,
    title: 'Tytuł',
    slug: 'tytul',
    body: body(...blocks),
    ...change,
  }
}

const p = (number: number, words: string) => paragraph(`akapit-000${number}`, text(words))
const words = ({ body: { content } }: ArticleText) =>
  content.map((block) => (block.type === 'paragraph' && block.content[0]?.type === 'text' ? block.content[0].text : ''))

test('equal texts do not differ, whatever the order of keys', () => {
  const mine = aText({ leadImage: { mediaId: 1, alt: 'a', decorative: false, caption: null, crop: null } }, p(1, 'raz'))
  const saved = aText(
    { leadImage: { crop: null, caption: null, decorative: false, alt: 'a', mediaId: 1 } },
    p(1, 'raz'),
  )
  expect(textDifferences(mine, saved)).toMatchObject({ fields: [], differingBlocks: 0 })
})

test('fields and blocks that differ, each block in its place', () => {
  const mine = aText({ title: 'Mój', tagIds: [1] }, p(1, 'raz'), p(2, 'mój'), p(3, 'tylko mój'))
  const saved = aText({ title: 'Cudzy', tagIds: [1] }, p(1, 'raz'), p(4, 'tylko cudzy'), p(2, 'cudzy'))
  const { fields, blocks } = textDifferences(mine, saved)
  expect(fields).toEqual(['title'])
  expect(
    blocks.map((block) => ('same' in block ? 'same' : `${block.mine?.attrs.id}/${block.saved?.attrs.id}`)),
  ).toEqual(['same', 'undefined/akapit-0004', 'akapit-0002/akapit-0002', 'akapit-0003/undefined'])
})

describe('joining by hand', () => {
  const mine = aText({ title: 'Mój', summary: 'moja' }, p(1, 'raz'), p(2, 'mój'), p(3, 'tylko mój'))
  const saved = aText({ title: 'Cudzy', summary: 'cudza' }, p(1, 'raz'), p(2, 'cudzy'), p(4, 'tylko cudzy'))

  test('nothing chosen is mine', () => {
    expect(joinTexts(mine, saved, { fields: new Set(), blocks: new Map() })).toEqual(mine)
  })

  test('everything of the other is the other', () => {
    const all = new Map(['akapit-0002', 'akapit-0003', 'akapit-0004'].map((id) => [id, 'saved'] as const))
    expect(joinTexts(mine, saved, { fields: new Set(['title', 'summary'] as const), blocks: all })).toEqual(saved)
  })

  test('both keep every word and stay a body, tables too', () => {
    const table = (words: string) =>
      textTable(blockIds('tabela'), { caption: null, headers: 'row' }, [['Rok'], [words]])
    const joined = joinTexts(aText({}, p(2, 'mój'), table('2015')), aText({}, p(2, 'cudzy'), table('2016')), {
      fields: new Set(),
      blocks: new Map([
        ['akapit-0002', 'both'],
        [table('').attrs.id, 'both'],
      ]),
    })
    expect(words(joined).slice(0, 2)).toEqual(['mój', 'cudzy'])
    expect(joined.body.content).toHaveLength(4)
    expect(parseBody(joined.body).ok).toBe(true)
  })

  test('a block moved by one and changed by the other stands once', () => {
    const joined = joinTexts(aText({}, p(1, 'a'), p(2, 'b')), aText({}, p(2, 'b2'), p(1, 'a')), {
      fields: new Set(),
      blocks: new Map([['akapit-0002', 'saved']]),
    })
    expect(words(joined).toSorted()).toEqual(['a', 'b2'])
  })
})
