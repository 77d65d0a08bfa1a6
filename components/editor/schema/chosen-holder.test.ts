import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { body, image, paragraph, recording, text } from '#domain/article/body/body-builder.ts'
import { chosenHolder } from './chosen-blocks.ts'
import { toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'

const schema = getSchema(editorExtensions())
const film = { medium: 'film', href: 'https://film.example/1', title: 'Odprawa', seconds: 60 } as const
const held = recording('nagranie-1', film, paragraph('akapit-3', text('zapis')))

/** "a", the block, "bc", with the cursor before this many of its signs. */
function at(block: typeof held | ReturnType<typeof image>, line: 'above' | 'below', signs: number): EditorState {
  const doc = schema.nodeFromJSON(
    toEditorJson(body(paragraph('akapit-1', text('a')), block, paragraph('akapit-2', text('bc')))),
  )
  const start = line === 'above' ? 0 : doc.child(0).nodeSize + doc.child(1).nodeSize
  return EditorState.create({ doc, selection: TextSelection.create(doc, start + 1 + signs) })
}

test('the key that would take a recording with its transcript chooses it first', () => {
  for (const tr of [chosenHolder(at(held, 'below', 0), 'Backspace'), chosenHolder(at(held, 'above', 1), 'Delete')]) {
    const chosen = tr?.selection
    expect(chosen instanceof NodeSelection && chosen.node.type.name).toBe('recording')
    expect(tr?.docChanged).toBe(false)
  }
})

test('inside a line, and beside what holds no words, the keys do what they do', () => {
  expect(chosenHolder(at(held, 'below', 1), 'Backspace')).toBe(null)
  expect(chosenHolder(at(held, 'below', 0), 'Delete')).toBe(null)
  expect(chosenHolder(at(held, 'below', 0), 'a')).toBe(null)
  expect(chosenHolder(at(image('obraz-01', 1, { alt: '' }), 'below', 0), 'Backspace')).toBe(null)
})
