import type { Node } from '@tiptap/pm/model'
import type { DeskThread } from '#components/comment/desk-thread.ts'
import { type FoundAnchor, findAnchor } from '#domain/comment/anchor.ts'
import { passagesOf } from '#domain/comment/passages.ts'
import { bodyOfDocument } from '../schema/editor-body.ts'
import type { MarkedPlace } from './comment-marks.ts'
import { placeOf } from './passage-places.ts'

export type PlacedThread = DeskThread & {
  readonly place: FoundAnchor | null
  /** In the document; null = about the title, the summary or the whole text, or its words were deleted. */
  readonly mark: MarkedPlace | null
}

type Head = { readonly title: string; readonly summary: string }

/** Where the words of each thread are now, in reading order: the whole text first, what was deleted last. */
export function placeThreads(doc: Node, head: Head, threads: readonly DeskThread[]): readonly PlacedThread[] {
  const passages = passagesOf({ ...head, body: bodyOfDocument(doc) })
  const placed = threads.map((thread): PlacedThread => {
    const place = thread.anchor === null ? null : findAnchor(passages, thread.anchor)
    const text = passages.find(({ id }) => id === place?.passageId)?.text ?? ''
    return { ...thread, place, mark: place === null ? null : markAt(doc, place, text) }
  })
  const order = ({ anchor, place }: PlacedThread) => {
    if (place === null) return anchor === null ? -1 : passages.length
    return passages.findIndex(({ id }) => id === place.passageId)
  }
  return placed.toSorted(
    (one, other) =>
      order(one) - order(other) || (one.place?.start ?? 0) - (other.place?.start ?? 0) || one.id - other.id,
  )
}

function markAt(doc: Node, place: FoundAnchor, text: string): MarkedPlace | null {
  let mark: MarkedPlace | null = null
  doc.forEach((block, at) => {
    if (block.attrs.id !== place.passageId) return
    const words = placeOf(block, at, text, place)
    mark = words === null ? { from: at, to: at + block.nodeSize, isBlock: true } : { ...words, isBlock: false }
  })
  return mark
}
