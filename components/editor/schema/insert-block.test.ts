import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
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
import { toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'
import { insertBlock } from './insert-block.ts'

const schema = getSchema(editorExtensions())
const register = () => schema.nodeFromJSON({ type: 'teamRegister' })
const picture = () => schema.nodeFromJSON({ type: 'image', attrs: { mediaId: 1 } })

/** The document after inserting with the cursor at the first place where `words` stand. */
function inserted(block: ReturnType<typeof register>, words: string, ...blocks: TopBlock[]) {
  const doc = schema.nodeFromJSON(toEditorJson(body(...blocks)))
  let at = 1
  doc.descendants((node, position) => {
    if (node.isText && node.text === words) at = position
  })
  const state = EditorState.create({ doc })
  const tr = insertBlock(state.apply(state.tr.setSelection(TextSelection.create(doc, at))), block)
  tr.doc.check()
  return tr.doc.content.content.map(({ type, textContent }) => (textContent === '' ? type.name : textContent))
}

const p = (number: number, words: string) => paragraph(`akapit-000${number}`, ...(words === '' ? [] : [text(words)]))

test('in place of an empty paragraph, with a line below to write on', () => {
  expect(inserted(register(), '', p(1, ''))).toEqual(['teamRegister', 'paragraph'])
})

test('after the paragraph of the cursor, before the next one', () => {
  expect(inserted(register(), 'raz', p(1, 'raz'), p(2, 'dwa'))).toEqual(['raz', 'teamRegister', 'dwa'])
})

test('what a list or a table may not hold comes after it; an image stays inside', () => {
  const list = bulletList('lista-0001', listItem('lista-0002', p(3, 'punkt')))
  const table = textTable(blockIds('tabela'), { caption: null, headers: 'row' }, [['Rok']])
  expect(inserted(register(), 'punkt', list)).toEqual(['punkt', 'teamRegister', 'paragraph'])
  expect(inserted(register(), 'Rok', table)).toEqual(['Rok', 'teamRegister', 'paragraph'])
  expect(inserted(picture(), 'Rok', table)).toEqual(['Rok'])
})

test('what is chosen as a whole stays', () => {
  const doc = schema.nodeFromJSON(toEditorJson(body(horizontalRule('linia-0001'))))
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 0) })
  const after = insertBlock(state, register()).doc.content.content.map(({ type }) => type.name)
  expect(after).toEqual(['horizontalRule', 'teamRegister', 'paragraph'])
})

test('a new table has the cursor in its first cell', () => {
  const doc = schema.nodeFromJSON(toEditorJson(body(p(1, ''))))
  const table = textTable(blockIds('tabela'), { caption: null, headers: 'row' }, [['', '']])
  const tr = insertBlock(EditorState.create({ doc }), schema.nodeFromJSON(table))
  expect(tr.selection.$from.node(-1).type.name).toBe('tableHeader')
  expect(tr.selection.$from.index(-2)).toBe(0)
})
