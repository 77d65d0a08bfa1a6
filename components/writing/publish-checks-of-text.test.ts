import { expect, test } from 'vitest'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { emptyText } from '#domain/article/empty-text.ts'
import { publishChecksOfText } from './publish-checks-of-text.ts'

const published = {
  ...emptyText,
  title: 'Powołano zespół',
  summary: 'Zajawka.',
  body: body(paragraph(blockIds('tekst')(), text('Zespół powołano dziś.'))),
}
const about = {
  currentSlug: 'powolano-zespol',
  today: '2026-03-02',
  occasion: 'change',
  helplines: [],
  goneArticleIds: [],
  projects: [],
  openThreads: 0,
  waivedFindings: [],
} as const

test('a text that is what readers have is not asked what was changed; a changed one is', () => {
  expect(publishChecksOfText(published, about, { isChanged: false, findFile: () => null })).toEqual([])
  expect(publishChecksOfText(published, about, { isChanged: true, findFile: () => null })).toEqual([
    { field: 'changeNote', key: 'missing', severity: 'blocking' },
  ])
  expect(
    publishChecksOfText({ ...published, title: '' }, about, { isChanged: false, findFile: () => null }),
  ).toMatchObject([{ field: 'title', key: 'missing' }])
})
