import type { ThreadView } from '#components/comment/thread-view.ts'
import { findAnchor } from '#domain/comment/anchor.ts'
import type { Passage } from '#domain/comment/passages.ts'
import type { CommentThread } from '#services/comment/comment-queries.ts'

/** Threads with the place where their words are in the text now. */
export function placedThreads(passages: readonly Passage[], threads: readonly CommentThread[]): readonly ThreadView[] {
  return threads.map(({ anchor, ...thread }) => ({
    ...thread,
    quote: anchor?.quote ?? null,
    place: anchor === null ? null : findAnchor(passages, anchor),
  }))
}
