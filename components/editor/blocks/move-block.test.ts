import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import {
  blockIds,
  body,
  bulletList,
  horizontalRule,
  listItem,
  paragraph,
  text,
  textTable,
} from '#domain/article/body/body-builder.ts'
import { blockIdPlugin } from '../schema/block-ids.ts'
import { toEditorJson } from '../schema/editor-body.ts'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { moveBlock } from './block-keys.ts'
import { duplicatedBlock, movedBlock } from './move-block.ts'

const schema = getSchema(editorExtensions())
const id = blockIds('przesuwane')
const line = (words: string) => paragraph(id(), text(words))
const doc = schema.nodeFromJSON(
  toEditorJson(
    body(
      line('pierwszy'),
      bulletList(id(), listItem(id(), line('jeden')), listItem(id(), line('dwa'))),
      horizontalRule(id()),
      textTable(id, { caption: null, headers: 'none' }, [['komórka']]),
    ),
  ),
)

/** The document with the cursor after the first sign of these words. */
function at(words: string): EditorState {
  let position = 0
  doc.descendants((node, offset) => {
    if (node.text === words) position = offset + 1
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, position), plugins: [blockIdPlugin()] })
}

const blocks = (node: Node | undefined) =>
  node?.content.content.map(({ type, textContent }) => `${type.name} ${textContent}`.trim())

test('a block changes places with its neighbour, and the cursor goes with it', () => {
  const tr = movedBlock(at('pierwszy'), 1)
  expect(blocks(tr?.doc)).toEqual(['bulletList jedendwa', 'paragraph pierwszy', 'horizontalRule', 'table komórka'])
  expect(tr?.selection.$from.parent.textContent).toBe('pierwszy')
  expect(tr?.selection.$from.parentOffset).toBe(1)
})

test('an entry of a list moves inside its list and not out of it', () => {
  const tr = movedBlock(at('dwa'), -1)
  expect(blocks(tr?.doc)?.[1]).toBe('bulletList dwajeden')
  expect(tr?.selection.$from.parent.textContent).toBe('dwa')
  expect(movedBlock(at('dwa'), 1)).toBe(null)
})

test('from a cell it is the table that moves, and what is chosen as a whole moves too', () => {
  expect(blocks(movedBlock(at('komórka'), -1)?.doc)?.at(-1)).toBe('horizontalRule')
  const rule = doc.child(0).nodeSize + doc.child(1).nodeSize
  const chosen = EditorState.create({ doc, selection: NodeSelection.create(doc, rule) })
  const tr = movedBlock(chosen, 1)
  expect(blocks(tr?.doc)?.at(-1)).toBe('horizontalRule')
  expect(tr?.selection).toBeInstanceOf(NodeSelection)
})

test('at the edge nothing moves, and that is said', () => {
  const said: string[] = []
  const state = at('pierwszy')
  moveBlock({ state, dispatch: () => said.push('zmieniono') }, -1, (message) => said.push(message))
  expect(said).toEqual(['Wyżej nie ma już miejsca.'])
})

test('a copy comes after the block, with ids of its own', () => {
  const state = at('jeden')
  const tr = duplicatedBlock(state)
  const after = tr === null ? state : state.apply(tr)
  expect(blocks(after.doc)?.[1]).toBe('bulletList jedenjedendwa')
  const ids: unknown[] = []
  after.doc.descendants((node) => {
    if ('id' in node.attrs) ids.push(node.attrs.id)
  })
  expect(new Set(ids).size).toBe(ids.length)
})
