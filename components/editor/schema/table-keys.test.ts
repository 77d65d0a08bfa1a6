import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blockIds, body, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import { toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'
import { goByTab, tableKeysPlugin } from './table-keys.ts'

const schema = getSchema(editorExtensions())

/** A text with a table of 2 × 2, the cursor where `words` stand. */
function aPlace(words: string) {
  const id = blockIds('tabela')
  const doc = schema.nodeFromJSON(
    toEditorJson(
      body(
        textTable(id, { caption: null, headers: 'none' }, [
          ['a', 'b'],
          ['c', 'd'],
        ]),
        paragraph(id(), text('za tabelą')),
      ),
    ),
  )
  let at = 0
  doc.descendants((node, position) => {
    if (node.isText && node.text === words) at = position
  })
  const place = {
    state: EditorState.create({ doc, selection: TextSelection.create(doc, at) }),
    dispatch: (tr: Transaction) => {
      place.state = place.state.apply(tr)
    },
  }
  return place
}

const cellOf = ({ state }: ReturnType<typeof aPlace>) => state.selection.$from.parent.textContent
const rowsOf = ({ state }: ReturnType<typeof aPlace>) => state.doc.firstChild?.childCount

test('Tab and Shift+Tab go from cell to cell', () => {
  const place = aPlace('a')
  const seen = [1, 1, 1, -1, -1].map((step) => {
    expect(goByTab(place, step as 1 | -1)).toBe(true)
    return cellOf(place)
  })
  expect(seen).toEqual(['b', 'c', 'd', 'c', 'b'])
})

test('Tab at the last cell adds a row and goes there; Shift+Tab at the first stays', () => {
  const place = aPlace('d')
  expect(goByTab(place, 1)).toBe(true)
  expect([rowsOf(place), cellOf(place)]).toEqual([3, ''])
  const first = aPlace('a')
  expect(goByTab(first, -1)).toBe(true)
  expect([rowsOf(first), cellOf(first)]).toEqual([2, 'a'])
})

test('a new row keeps the choice of headers', () => {
  const place = aPlace('d')
  const table = place.state.doc.firstChild
  place.dispatch(place.state.tr.setNodeMarkup(0, undefined, { ...table?.attrs, headers: 'both' }))
  goByTab(place, 1)
  const types = place.state.doc.firstChild?.lastChild?.children.map(({ type }) => type.name)
  expect(types).toEqual(['tableHeader', 'tableCell'])
})

test('outside a table the key is the browser’s; in one, after Escape, too, and only the next', () => {
  const said: string[] = []
  const { handleKeyDown } = tableKeysPlugin((message) => said.push(message)).props
  const press = (place: ReturnType<typeof aPlace>, key: string, shiftKey = false) =>
    handleKeyDown?.call({} as never, place as never, { key, shiftKey } as KeyboardEvent)
  expect(press(aPlace('za tabelą'), 'Tab')).toBe(false)
  expect(press(aPlace('za tabelą'), 'Escape')).toBe(false)
  expect(said).toEqual([])
  const place = aPlace('a')
  expect(press(place, 'Escape')).toBe(true)
  expect(said).toEqual(['Klawisz Tab wyjdzie teraz z treści.'])
  press(place, 'Shift')
  expect(press(place, 'Tab', true)).toBe(false)
  expect(press(place, 'Tab')).toBe(true)
  press(place, 'Escape')
  expect(press(place, 'x')).toBe(false)
  expect(press(place, 'Tab')).toBe(true)
})
