import { getSchema } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { cleanPaste } from './clean-paste.ts'
import { clipboardTree } from './testing-clipboard.ts'
import { shape } from './testing-shape.ts'

const schema = getSchema(editorExtensions())

function pasted(html: string): string {
  const { blocks } = cleanPaste(clipboardTree(html))
  for (const node of Fragment.fromJSON(schema, blocks as never).content) node.check()
  return shape(blocks)
}

test('a fold of another page stays a fold with its line', () => {
  expect(pasted('<details open><summary>Wykaz <b>placówek</b></summary><ul><li>raz</ul></details>')).toBe(
    'details"Wykaz placówek"[ul[li[p raz]]]',
  )
  expect(pasted('<details><summary>Samo</summary></details>')).toBe('p Samo')
})

test('a note stays a note, without the word that ours says by itself', () => {
  expect(pasted('<div role="note"><p>Ważne:</p><p>Zadzwoń.</p></div>')).toBe('callout[p Zadzwoń.]')
  expect(pasted('<div role="note"><p>Uwaga na numer</p></div>')).toBe('callout[p Uwaga na numer]')
})

test('inside lists, cells and quotes a box is its words', () => {
  expect(pasted('<ul><li><details><summary>Więcej</summary><p>Treść</p></details></li></ul>')).toBe(
    'ul[li[p Więcej p Treść]]',
  )
  expect(pasted('<blockquote><div role="note"><p>Zadzwoń.</p></div></blockquote>')).toBe('blockquote[p Zadzwoń.]')
})

test('a fold in a fold is its words', () => {
  const inner = '<details><summary>Druga</summary><p>głębiej</p></details>'
  expect(pasted(`<details><summary>Pierwsza</summary>${inner}</details>`)).toBe('details"Pierwsza"[p Druga p głębiej]')
})
