import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blockIds, body, bold, hardBreak, heading, paragraph, text } from '#domain/article/body/body-builder.ts'
import { toEditorJson } from '../schema/editor-body.ts'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { findInText, replacedInText } from './find-in-text.ts'

const schema = getSchema(editorExtensions())
const id = blockIds('szukane')
const doc = schema.nodeFromJSON(
  toEditorJson(
    body(
      heading(id(), 2, text('Zespół i plan')),
      paragraph(id(), text('Plan (nowy), '), text('PLAN', bold), hardBreak, text('i plany.')),
    ),
  ),
)
const wordsAt = ({ from, to }: { from: number; to: number }) => doc.textBetween(from, to)

test('words are found in any case and across marks, and signs mean themselves', () => {
  expect(findInText(doc, 'plan').map(wordsAt)).toEqual(['plan', 'Plan', 'PLAN', 'plan'])
  expect(findInText(doc, ', pla').map(wordsAt)).toEqual([', PLA'])
  expect(findInText(doc, '(nowy)').map(wordsAt)).toEqual(['(nowy)'])
  expect(findInText(doc, 'ZESPÓŁ')).toHaveLength(1)
  expect(findInText(doc, 'planPlan')).toEqual([])
  expect(findInText(doc, '')).toEqual([])
})

test('all places are changed at once, each keeps its marks, and nothing else moves', () => {
  const state = EditorState.create({ doc })
  const changed = replacedInText(state, findInText(doc, 'plan'), 'program').doc
  expect(changed.textBetween(0, changed.content.size, '|', '/')).toBe(
    'Zespół i program|program (nowy), program/i programy.',
  )
  const paragraphNode = changed.child(1)
  const marked = paragraphNode.content.content.filter(({ marks }) => marks.length > 0)
  expect(marked.map(({ text: words }) => words)).toEqual(['program'])
})

test('words can be taken out', () => {
  const state = EditorState.create({ doc })
  const changed = replacedInText(state, findInText(doc, 'zespół i '), '').doc
  expect(changed.child(0).textContent).toBe('plan')
})
