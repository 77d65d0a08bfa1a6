import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Words that somebody said something about, or a whole block where it has none. */
export type MarkedPlace = { readonly from: number; readonly to: number; readonly isBlock: boolean }

export const commentMarksKey = new PluginKey<DecorationSet>('comment-marks')

/** Marks what is commented on: drawn over the text, never in it. Told by a meta of its key; in between it moves with the words. */
export function commentMarks(): Plugin {
  return new Plugin({
    key: commentMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const places: readonly MarkedPlace[] | undefined = tr.getMeta(commentMarksKey)
        return places === undefined ? before.map(tr.mapping, tr.doc) : marksAt(tr.doc, places)
      },
    },
    props: { decorations: (state) => commentMarksKey.getState(state) },
  })
}

function marksAt(doc: Node, places: readonly MarkedPlace[]): DecorationSet {
  return DecorationSet.create(
    doc,
    places.map(({ from, to, isBlock }) =>
      isBlock
        ? Decoration.node(from, to, { class: 'commented-block' })
        : Decoration.inline(from, to, { class: 'commented' }),
    ),
  )
}
