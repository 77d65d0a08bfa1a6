import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { duplicatedBlock, movedBlock } from './move-block.ts'

/** What moving needs of an editor's view. */
type Place = { readonly state: EditorState; readonly dispatch: (tr: Transaction) => void }

/** Alt+Shift+arrows move the block of the cursor; `announce` says where it went, for the eye sees it and the ear does not. */
export const blockKeys = Extension.create<{ announce: (message: string) => void }>({
  name: 'blockKeys',
  addOptions: () => ({ announce: () => {} }),
  addKeyboardShortcuts() {
    const move = (step: -1 | 1) => () => {
      moveBlock(this.editor.view, step, this.options.announce)
      return true
    }
    return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) }
  },
})

export function moveBlock(place: Place, step: -1 | 1, announce: (message: string) => void): void {
  const tr = movedBlock(place.state, step)
  if (tr === null) {
    announce(step === -1 ? 'Wyżej nie ma już miejsca.' : 'Niżej nie ma już miejsca.')
    return
  }
  place.dispatch(tr)
  announce(step === -1 ? 'Przesunięto blok w górę.' : 'Przesunięto blok w dół.')
}

export function duplicateBlock(place: Place, announce: (message: string) => void): void {
  const tr = duplicatedBlock(place.state)
  if (tr === null) return
  place.dispatch(tr)
  announce('Powielono blok.')
}
