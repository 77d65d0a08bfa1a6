import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { abbr, body, bold, paragraph, text } from '#domain/article/body/body-builder.ts'
import { abbreviationPlaces } from './abbreviation-places.ts'
import { toEditorJson } from './schema/editor-body.ts'
import { editorExtensions } from './schema/editor-extensions.ts'

const schema = getSchema(editorExtensions())

test('the same letters as a word of their own, where they are not marked yet', () => {
  const doc = schema.nodeFromJSON(
    toEditorJson(
      body(
        paragraph('akapit-1', text('KGP', abbr('Komenda Główna Policji')), text(' i KGP, nie OKGP ani kgp.')),
        paragraph('akapit-2', text('(KGP)', bold)),
      ),
    ),
  )
  const found = abbreviationPlaces(doc, 'KGP').map(({ from, to }) => [from, doc.textBetween(from, to)])
  expect(found).toEqual([
    [7, 'KGP'],
    [32, 'KGP'],
  ])
  expect(abbreviationPlaces(doc, '')).toEqual([])
})
