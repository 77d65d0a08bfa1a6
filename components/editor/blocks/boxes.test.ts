import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blockIds, body, bulletList, callout, listItem, paragraph, text } from '#domain/article/body/body-builder.ts'
import { toEditorJson } from '../schema/editor-body.ts'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { insertBlock } from '../schema/insert-block.ts'
import { withoutBox } from './boxes.ts'

const schema = getSchema(editorExtensions())
const id = blockIds('ramki')
const p = (words: string) => paragraph(id(), text(words))
const names = (state: { doc: EditorState['doc'] }) => state.doc.content.content.map(({ type }) => type.name)

function stateAt(words: string, doc: ReturnType<typeof body>): EditorState {
  const state = EditorState.create({ doc: schema.nodeFromJSON(toEditorJson(doc)) })
  let at = 0
  state.doc.descendants((node, position) => {
    if (node.isText && node.text === words) at = position
  })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 2)))
}

test('a box taken away leaves what is in it, and the cursor in its word', () => {
  const state = stateAt(
    'drugi',
    body(p('przed'), callout(id(), p('raz'), bulletList(id(), listItem(id(), p('drugi'))))),
  )
  const after = state.apply(withoutBox(state, 'callout') ?? state.tr)
  expect(names(after)).toEqual(['paragraph', 'paragraph', 'bulletList'])
  expect(after.selection.$from.parent.textContent).toBe('drugi')
  expect(after.selection.$from.parentOffset).toBe(2)
})

test('there is nothing to take away where no box is', () => {
  expect(withoutBox(stateAt('przed', body(p('przed'))), 'callout')).toBeNull()
})

test('a new box comes with the cursor inside', () => {
  const state = stateAt('przed', body(p('przed')))
  const box = schema.nodeFromJSON({ type: 'callout', content: [{ type: 'paragraph' }] })
  const after = state.apply(insertBlock(state, box))
  expect(names(after)).toEqual(['paragraph', 'callout', 'paragraph'])
  expect(after.selection.$from.node(1).type.name).toBe('callout')
})
