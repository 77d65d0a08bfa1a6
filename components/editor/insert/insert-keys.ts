import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'

/** A stroke at the start of a line opens the list of blocks instead of being written; `open` shows it. */
export const insertKeys = Extension.create<{ open: () => void }>({
  name: 'insertKeys',
  addOptions: () => ({ open: () => {} }),
  addProseMirrorPlugins() {
    const { open } = this.options
    return [
      new Plugin({
        props: {
          handleTextInput: ({ state }, _from, _to, words) => {
            if (words !== '/' || !isStartOfLine(state)) return false
            open()
            return true
          },
        },
      }),
    ]
  },
})

/** Whether the cursor is before the first sign of a paragraph, where a block may come. */
export function isStartOfLine({ selection }: EditorState): boolean {
  if (!(selection instanceof TextSelection) || !selection.empty) return false
  const { parent, parentOffset } = selection.$from
  return parent.type.name === 'paragraph' && parentOffset === 0
}
