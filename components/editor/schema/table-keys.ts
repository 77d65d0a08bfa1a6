import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { goToNextCell, isInTable, selectedRect } from '@tiptap/pm/tables'
import { addedRowBelow, isInTotal } from './total-row.ts'

const LEAVING = 'Klawisz Tab wyjdzie teraz z treści.'

/** What moving needs of a view. */
type Place = { readonly state: EditorState; readonly dispatch: (tr: Transaction) => void }

/**
 * Tab and Shift+Tab go from cell to cell; Tab at the last one adds a row. Escape says that the next Tab leaves the text, so
 * that nobody is held in a table (WCAG 2.1.2: told in the hint of the field and when Escape is pressed).
 */
export const tableKeys = Extension.create<{ announce: (message: string) => void }>({
  name: 'tableKeys',
  addOptions: () => ({ announce: () => {} }),
  addProseMirrorPlugins() {
    return [tableKeysPlugin(this.options.announce)]
  },
})

export function tableKeysPlugin(announce: (message: string) => void): Plugin {
  let isLeaving = false
  return new Plugin({
    props: {
      handleKeyDown: (view, { key, shiftKey, ctrlKey, altKey, metaKey, isComposing }) => {
        if (isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return false
        const wasLeaving = isLeaving
        isLeaving = key === 'Escape' && isInTable(view.state)
        if (isLeaving) announce(LEAVING)
        if (key !== 'Tab' || wasLeaving || ctrlKey || altKey || metaKey) return isLeaving
        return goByTab(view, shiftKey ? -1 : 1)
      },
      handleClick: () => {
        isLeaving = false
        return false
      },
    },
  })
}

/** Whether the key did something: outside a table it does not, and the browser goes to the next field. */
export function goByTab(place: Place, step: 1 | -1): boolean {
  if (!isInTable(place.state)) return false
  const dispatch = (tr: Transaction) => place.dispatch(tr)
  if (goToNextCell(step)(place.state, dispatch) || step === -1) return true
  const isAbove = isInTotal(place.state)
  const added = addedRowBelow(place.state)
  if (added) dispatch(added)
  if (isAbove) dispatch(toRowAboveTotal(place.state))
  else goToNextCell(1)(place.state, dispatch)
  return true
}

function toRowAboveTotal(state: EditorState): Transaction {
  const { map, table, tableStart } = selectedRect(state)
  const cell = tableStart + map.positionAt(map.height - 2, 0, table)
  return state.tr.setSelection(TextSelection.near(state.doc.resolve(cell + 1))).scrollIntoView()
}
