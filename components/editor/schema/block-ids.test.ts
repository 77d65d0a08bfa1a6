import { getSchema } from '@tiptap/core'
import { splitBlock } from '@tiptap/pm/commands'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import { blockIdPlugin, idsOf, newBlockId, withoutTakenIds } from './block-ids.ts'
import { toBody, toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'

const schema = getSchema(editorExtensions())

function stateOf(...blocks: TopBlock[]): EditorState {
  const doc = schema.nodeFromJSON(toEditorJson(body(...blocks)))
  return EditorState.create({ doc, plugins: [blockIdPlugin()] })
}

function split(state: EditorState, at: number): EditorState {
  const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
  let next = placed
  splitBlock(placed, (tr) => {
    next = placed.apply(tr)
  })
  return next
}

const idsIn = (state: EditorState) => toBody(state.doc.toJSON()).content.map(({ attrs }) => attrs.id)

test('a new id has the form of one', () => {
  expect(newBlockId()).toMatch(/^[a-z0-9]{12}$/)
  expect(newBlockId()).not.toBe(newBlockId())
})

test('a paragraph divided in the middle: the beginning keeps the id', () => {
  const ids = idsIn(split(stateOf(paragraph('akapit-0009', text('Ala ma kota'))), 5))
  expect(ids[0]).toBe('akapit-0009')
  expect(ids[1]).toMatch(/^[a-z0-9]{12}$/)
})

test('a line made before a paragraph: the words keep the id', () => {
  const ids = idsIn(split(stateOf(paragraph('akapit-0009', text('Ala ma kota'))), 1))
  expect(ids[0]).toMatch(/^[a-z0-9]{12}$/)
  expect(ids[1]).toBe('akapit-0009')
})

test('a copy gets ids of its own, in tables too; what was cut comes back with its own', () => {
  const state = stateOf(textTable(blockIds('tabela'), { caption: null, headers: 'row' }, [['Rok'], ['2015']]))
  const slice = state.doc.slice(0, state.doc.content.size)
  const copy = withoutTakenIds(slice, idsOf(state.doc))
  copy.content.descendants((node) => expect(node.isText || node.attrs.id === null).toBe(true))
  expect(withoutTakenIds(slice, new Set()).eq(slice)).toBe(true)

  const twice = state.apply(state.tr.insert(state.doc.content.size, copy.content))
  const ids: unknown[] = []
  twice.doc.descendants((node) => {
    if (!node.isText) ids.push(node.attrs.id)
  })
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain(null)
})
