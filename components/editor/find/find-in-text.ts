import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export type Place = { readonly from: number; readonly to: number }

/** Where these words are in the text, in any case of letters; never across two blocks. */
export function findInText(doc: Node, words: string): readonly Place[] {
  if (words === '') return []
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu')
  const found: Place[] = []
  doc.descendants((node, position) => {
    // The words of a transcript are in its dialog.
    if (node.isAtom) return false
    if (!node.isTextblock) return true
    // A break inside a paragraph is one position, as one sign is.
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (const match of text.matchAll(pattern)) {
      const from = position + 1 + match.index
      found.push({ from, to: from + match[0].length })
    }
    return false
  })
  return found
}

/** Puts words in each of these places, the last first, so that the others stay where they are. Marks stay. */
export function replacedInText(state: EditorState, places: readonly Place[], words: string): Transaction {
  const { tr } = state
  for (const { from, to } of places.toReversed()) {
    if (words === '') tr.delete(from, to)
    else tr.insertText(words, from, to)
  }
  return tr
}

export const findKey = new PluginKey<{ readonly words: string; readonly current: number }>('find-in-text')

/** Marks what is found; `current` is the place that the buttons act on. Told by a meta of its key. */
export function findPlugin(): Plugin {
  return new Plugin({
    key: findKey,
    state: {
      init: () => ({ words: '', current: 0 }),
      apply: (tr, before) => tr.getMeta(findKey) ?? before,
    },
    props: {
      decorations: (state) => {
        const asked = findKey.getState(state)
        if (asked === undefined || asked.words === '') return null
        const marks = findInText(state.doc, asked.words).map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === asked.current ? 'found found-current' : 'found' }),
        )
        return DecorationSet.create(state.doc, marks)
      },
    },
  })
}
