import { getSchema } from '@tiptap/core'
import { splitBlock } from '@tiptap/pm/commands'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, bulletList, listItem, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
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

test('thousands of pasted paragraphs get their ids in one step, which can be taken back', () => {
  const state = stateOf(paragraph('akapit-0009', text('Ala')))
  const line = schema.nodes.paragraph
  const lines = Array.from({ length: 4_000 }, () => line?.create(null, schema.text('wiersz')) as never)
  const { state: pasted, transactions } = state.applyTransaction(state.tr.insert(state.doc.content.size, lines))
  expect(transactions.map(({ steps }) => steps.length)).toEqual([1, 1])
  expect(new Set(idsIn(pasted)).size).toBe(4_001)
  expect(idsIn(pasted)).not.toContain(null)

  const [, given] = transactions
  const step = given?.steps[0]
  const before = given?.docs[0]
  if (!step || !before) throw new Error('No step')
  expect(step.invert(before).apply(pasted.doc).doc?.eq(before)).toBe(true)
  expect(Step.fromJSON(schema, step.toJSON()).apply(before).doc?.eq(pasted.doc)).toBe(true)
})

test('ids inside a table and a list are given at any depth', () => {
  const id = blockIds('glebiej')
  const state = stateOf(
    bulletList(id(), listItem(id(), paragraph(id(), text('raz')), bulletList(id(), listItem(id(), paragraph(id()))))),
    textTable(id, { caption: null, headers: 'none' }, [['a', 'b']]),
  )
  const bare = withoutTakenIds(state.doc.slice(0, state.doc.content.size), idsOf(state.doc))
  const { doc } = state.apply(state.tr.replaceWith(0, state.doc.content.size, bare.content))
  doc.check()
  doc.descendants((node) => {
    if (!node.isText) expect(node.attrs.id).toMatch(/^[a-z0-9]{12}$/)
  })
})
