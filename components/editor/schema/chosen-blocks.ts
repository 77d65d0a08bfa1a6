import { Extension } from '@tiptap/core'
import { type EditorState, NodeSelection, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** What is chosen as a whole (an image, a file, a register) is not written over: typing goes on below it. */
export const chosenBlocks = Extension.create({
  name: 'chosenBlocks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: ({ state, dispatch }, _from, _to, words) => {
          const tr = typedBelow(state, words)
          if (tr) dispatch(tr)
          return tr !== null
        },
        handleKeyDown: ({ state, dispatch }, { key, ctrlKey, metaKey }) => {
          const holder = chosenHolder(state, key)
          if (holder !== null) {
            dispatch(holder)
            return true
          }
          if (!(state.selection instanceof NodeSelection) || !(ctrlKey || metaKey)) return false
          if (key !== 'Home' && key !== 'End') return false
          // The browser has no cursor to move here.
          const end = key === 'Home' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc)
          dispatch(state.tr.setSelection(end).scrollIntoView())
          return true
        },
      },
    }),
  ],
})

/**
 * Backspace after a gallery or a recording, or Delete before one, chooses it first: a slip of the key does not take the
 * words it holds. null = the key does what it does elsewhere.
 */
export function chosenHolder(state: EditorState, key: string): Transaction | null {
  const { selection, tr } = state
  if (!(selection instanceof TextSelection) || !selection.empty || (key !== 'Backspace' && key !== 'Delete'))
    return null
  const { $from } = selection
  const isBack = key === 'Backspace'
  if ($from.depth !== 1 || $from.parentOffset !== (isBack ? 0 : $from.parent.content.size)) return null
  const edge = state.doc.resolve(isBack ? $from.before() : $from.after())
  const beside = isBack ? edge.nodeBefore : edge.nodeAfter
  if (!beside?.isAtom || beside.content.size === 0) return null
  const position = isBack ? edge.pos - beside.nodeSize : edge.pos
  return tr.setSelection(NodeSelection.create(state.doc, position)).scrollIntoView()
}

/** Words on a line of their own after the chosen block; null when nothing is chosen as a whole. */
export function typedBelow(state: EditorState, words: string): Transaction | null {
  const { selection, schema } = state
  const line = schema.nodes.paragraph?.create(null, schema.text(words))
  if (!(selection instanceof NodeSelection) || !line) return null
  const { $to, to, node } = selection
  // A note is in a line: words go on behind it.
  if (node.type.name === 'footnote') return state.tr.insertText(words, to).scrollIntoView()
  if (!node.isBlock) return null
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), line.type)) return null
  const tr = state.tr.insert(to, line)
  return tr.setSelection(TextSelection.create(tr.doc, to + 1 + words.length)).scrollIntoView()
}
