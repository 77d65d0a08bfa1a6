import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { movedColumn, movedRow } from '../schema/move-in-table.ts'

type Place = { readonly state: EditorState; readonly dispatch: (tr: Transaction) => void }
type Move = { readonly axis: 'row' | 'column'; readonly step: -1 | 1 }

const done = {
  row: { '-1': 'Przesunięto wiersz w górę.', '1': 'Przesunięto wiersz w dół.' },
  column: { '-1': 'Przesunięto kolumnę w lewo.', '1': 'Przesunięto kolumnę w prawo.' },
} as const
const noPlace = {
  row: 'Wiersz nie może się dalej przesunąć: nagłówki zostają na górze, a podsumowanie na dole tabeli.',
  column: 'Kolumna nie może się dalej przesunąć. Kolumna z nagłówkami zostaje pierwsza.',
} as const

/** In a table Alt+Shift+arrows move the row or the column of the cursor, not the table. */
export const tableMoveKeys = Extension.create<{ announce: (message: string) => void }>({
  name: 'tableMoveKeys',
  // Before the keys that move blocks.
  priority: 200,
  addOptions: () => ({ announce: () => {} }),
  addKeyboardShortcuts() {
    const move = (axis: Move['axis'], step: Move['step']) => () => {
      if (!isInTable(this.editor.state)) return false
      moveInTable(this.editor.view, { axis, step }, this.options.announce)
      return true
    }
    return {
      'Alt-Shift-ArrowUp': move('row', -1),
      'Alt-Shift-ArrowDown': move('row', 1),
      'Alt-Shift-ArrowLeft': move('column', -1),
      'Alt-Shift-ArrowRight': move('column', 1),
    }
  },
})

export function moveInTable(place: Place, { axis, step }: Move, announce: (message: string) => void): void {
  const tr = axis === 'row' ? movedRow(place.state, step) : movedColumn(place.state, step)
  if (tr === null) announce(noPlace[axis])
  else {
    place.dispatch(tr)
    announce(done[axis][step])
  }
}
