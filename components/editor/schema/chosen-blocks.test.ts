import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, Selection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { body, horizontalRule, image, paragraph, text } from '#domain/article/body/body-builder.ts'
import { typedBelow } from './chosen-blocks.ts'
import { toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'

const schema = getSchema(editorExtensions())
const doc = schema.nodeFromJSON(
  toEditorJson(
    body(image('obraz-0001', 1, { alt: 'Plan' }), horizontalRule('linia-0001'), paragraph('koniec-0001', text('b'))),
  ),
)

test('typing with an image chosen keeps the image and begins a line below it', () => {
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 0) })
  const tr = typedBelow(state, 'a')
  expect(tr?.doc.content.content.map(({ type, textContent }) => `${type.name} ${textContent}`.trim())).toEqual([
    'image',
    'paragraph a',
    'horizontalRule',
    'paragraph b',
  ])
  expect(tr?.selection.$from.parentOffset).toBe(1)
})

test('typing anywhere else is left to the editor', () => {
  const state = EditorState.create({ doc, selection: Selection.atEnd(doc) })
  expect(typedBelow(state, 'a')).toBe(null)
})
